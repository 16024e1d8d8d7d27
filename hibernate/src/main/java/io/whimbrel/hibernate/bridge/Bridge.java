package io.whimbrel.hibernate.bridge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the other JVM starts: reads a {@link Request} from one file, writes an {@link Answer} to another. */
public final class Bridge {

    private Bridge() {}

    /**
     * Reads the model and ends this JVM.
     *
     * @param args the file that holds the request, and the one that takes the answer
     * @throws IOException if either can't be read or written
     */
    public static void main(String[] args) throws IOException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Request request;
        try (DataInputStream in = new DataInputStream(Files.newInputStream(Path.of(args[0])))) {
            request = Request.read(in);
        }
        Answer answer = answer(request);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            answer.write(out);
        }
        System.out.flush();
        // the application's own classes may have started threads that never end
        Runtime.getRuntime().halt(0);
    }

    private static Answer answer(Request request) {
        try {
            requireHibernate();
            return new EntityReader(request).read();
        } catch (Refusal refusal) {
            Throwable cause = refusal.getCause();
            return Answer.refusal(Sentences.of(refusal), cause == null ? "" : trace(cause));
        } catch (Throwable fault) {
            return Answer.refusal(Sentences.of(fault), trace(fault));
        }
    }

    private static void requireHibernate() {
        try {
            Class.forName("org.hibernate.boot.MetadataSources", false, Bridge.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new Refusal("Hibernate is not on the classpath of the model: add"
                    + " org.hibernate.orm:hibernate-core, 6.6 or 7, the one that the application runs with");
        }
    }

    private static String trace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
