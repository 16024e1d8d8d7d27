package io.whimbrel.cli;

import java.util.ArrayList;
import java.util.List;

/** The program {@code whimbrel}. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the JVM with its exit code.
     *
     * @param args the verb, its options and its operands
     */
    public static void main(String[] args) {
        Context context = Context.ofProcess();
        Runtime.getRuntime().addShutdownHook(new Thread(context.interruption()::stop, "whimbrel-interruption"));
        int code = run(context, args);
        context.interruption().told();
        System.exit(code);
    }

    /** Runs one command: 0 done, 1 the answer is no, 2 wrong usage or a failure. */
    static int run(Context context, String... args) {
        return Whimbrel.commandLine(context).execute(withoutDb(args));
    }

    /** {@code whimbrel db migrate} is {@code whimbrel migrate}. */
    private static String[] withoutDb(String[] args) {
        List<String> rest = new ArrayList<>(List.of(args));
        for (int i = 0; i < rest.size(); i++) {
            if (!rest.get(i).startsWith("-")) {
                if (rest.get(i).equals("db")) {
                    rest.remove(i);
                }
                break;
            }
        }
        return rest.toArray(String[]::new);
    }
}
