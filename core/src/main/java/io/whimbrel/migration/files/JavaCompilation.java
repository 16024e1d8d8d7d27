package io.whimbrel.migration.files;

import io.whimbrel.WhimbrelException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles the Java sources of a migrations folder in memory, all in one task.
 *
 * @param classpath what they use beside Whimbrel
 */
record JavaCompilation(List<Path> classpath) {

    /** Not {@code --release 17}: that wants files on disk, and costs the reading of Java 17's signatures. */
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-source", "17", "-target", "17", "-g:source,lines", "-nowarn", "-Xlint:none");

    List<CompiledClass> compile(List<SourceFile> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new WhimbrelException("Java migrations are compiled when they are read, and the Java in "
                    + System.getProperty("java.home") + " has no compiler: run Whimbrel on a JDK, not on a JRE");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> paths = new ArrayList<>(OwnClasses.paths());
            paths.addAll(classpath);
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, paths);
            Outputs outputs = new Outputs(files);
            boolean compiled = compiler.getTask(Writer.nullWriter(), outputs, diagnostics, OPTIONS, null, sources)
                    .call();
            if (!compiled) {
                throw failure(diagnostics.getDiagnostics());
            }
            return outputs.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WhimbrelException failure(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<Diagnostic<? extends JavaFileObject>> errors = diagnostics.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return new WhimbrelException("the compiler gave up on the migrations without saying why");
        }
        Diagnostic<? extends JavaFileObject> first = errors.get(0);
        String place = first.getSource() instanceof SourceFile source
                ? source.place() + ":" + first.getLineNumber() + " doesn't compile: "
                : "the migrations don't compile: ";
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return new WhimbrelException(
                place + first.getMessage(Locale.ROOT).strip().replaceAll("\\s*\\n\\s*", "; ") + more);
    }

    /** Where the compiler leaves the classes: in memory. */
    private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, Output> outputs = new LinkedHashMap<>();

        Outputs(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            String source = sibling instanceof SourceFile file ? file.place() : "";
            return outputs.computeIfAbsent(className, name -> new Output(name, source));
        }

        List<CompiledClass> classes() {
            return outputs.values().stream().map(Output::compiled).toList();
        }
    }

    /** One class. */
    private static final class Output extends SimpleJavaFileObject {

        private final String name;

        private final String source;

        private final ByteArrayOutputStream code = new ByteArrayOutputStream();

        Output(String name, String source) {
            super(URI.create("memory:///" + name.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
            this.name = name;
            this.source = source;
        }

        @Override
        public OutputStream openOutputStream() {
            return code;
        }

        CompiledClass compiled() {
            return new CompiledClass(name, source, code.toByteArray());
        }
    }
}
