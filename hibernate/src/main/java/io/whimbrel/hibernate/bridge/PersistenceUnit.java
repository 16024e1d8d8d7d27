package io.whimbrel.hibernate.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A unit of a {@code META-INF/persistence.xml}.
 *
 * @param name its name
 * @param classes the classes that it lists, in its order
 * @param mappingFiles the mapping files that it lists
 * @param closed whether the classes that it doesn't list stay out
 * @param properties its properties
 */
record PersistenceUnit(
        String name, List<String> classes, List<String> mappingFiles, boolean closed, Map<String, String> properties) {

    static final PersistenceUnit NONE = new PersistenceUnit("", List.of(), List.of(), false, Map.of());

    static List<PersistenceUnit> read(URI file) {
        try (InputStream in = file.toURL().openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // no document type: neither entities nor anything from outside of the file
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
            return children(root, "persistence-unit").stream()
                    .map(PersistenceUnit::of)
                    .toList();
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new Refusal("Can't read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static PersistenceUnit of(Element unit) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Element list : children(unit, "properties")) {
            for (Element each : children(list, "property")) {
                properties.put(each.getAttribute("name"), each.getAttribute("value"));
            }
        }
        // the element alone means true
        boolean closed = texts(unit, "exclude-unlisted-classes").stream()
                .anyMatch(text -> !text.equals("false") && !text.equals("0"));
        return new PersistenceUnit(
                unit.getAttribute("name"), texts(unit, "class"), texts(unit, "mapping-file"), closed, properties);
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream()
                .map(each -> each.getTextContent().strip())
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }
}
