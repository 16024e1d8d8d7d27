package io.whimbrel.migration.files;

import io.whimbrel.operation.Argument;
import io.whimbrel.operation.Call;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays a call out as Java source, the way palantir-java-format does.
 *
 * <p>What fits in a line stays in one. Else a chain goes down, a call to a line; without a chain, or where
 * its head alone is too long, the arguments go down.
 */
final class CallLayout {

    private static final int WIDTH = 120;

    /** Where the last call of a chain begins at the latest, if the chain stays in one line. */
    private static final int LAST_DOT = 80;

    private static final int CONTINUATION = 8;

    private static final int TEXT_BLOCK = 4;

    private static final String RECEIVER = "op.";

    private static final String LINK = ".";

    private CallLayout() {}

    /** The statement that makes the call on {@code op}, without the first line's indentation. */
    static String statement(Call call, int indent) {
        if (hasTextBlock(call)) {
            return withTextBlock(call, indent);
        }
        return call(RECEIVER, call, indent, ";");
    }

    private static boolean hasTextBlock(Call call) {
        return call.arguments().stream().anyMatch(CallLayout::isTextBlock);
    }

    private static boolean isTextBlock(Argument argument) {
        return argument instanceof Argument.Text text && text.value().indexOf('\n') >= 0;
    }

    private static String withTextBlock(Call call, int indent) {
        String arguments = call.arguments().stream()
                .map(argument -> isTextBlock(argument)
                        ? JavaText.block(((Argument.Text) argument).value(), indent + TEXT_BLOCK)
                        : flat(argument))
                .collect(Collectors.joining(", "));
        String source = RECEIVER + call.method() + "(" + arguments + ")";
        List<String> links =
                call.chain().stream().map(link -> LINK + flat(link)).toList();
        String separator = linksStayInLine(source, links, indent) ? "" : newLine(indent + CONTINUATION);
        return source + links.stream().map(link -> separator + link).collect(Collectors.joining()) + ";";
    }

    /** A text block counts as the line that it opens in. */
    private static boolean linksStayInLine(String source, List<String> links, int indent) {
        int end = indent + source.indexOf('\n') + 1 + String.join("", links).length();
        boolean far = !links.isEmpty() && end - links.get(links.size() - 1).length() > LAST_DOT;
        return end < WIDTH && !far;
    }

    private static String argument(Argument argument, int indent, String tail) {
        if (argument instanceof Call call) {
            return call("", call, indent, tail);
        }
        String flat = flat(argument);
        if (indent + flat.length() + tail.length() <= WIDTH || argument instanceof Argument.Literal) {
            return flat + tail;
        }
        return text(argument, indent, indent, tail);
    }

    /** A text in as many literals as it takes, the first of which begins at a column of its own. */
    private static String text(Argument argument, int indent, int column, String tail) {
        if (!(argument instanceof Argument.Text text)) {
            return flat(argument) + tail;
        }
        // The continuation has "+ " before it, and what follows the text must fit behind the last part.
        int width = WIDTH - Math.max(column, indent + CONTINUATION + 2) - tail.length();
        String separator = newLine(indent + CONTINUATION) + "+ ";
        return String.join(separator, JavaText.literals(text.value(), width)) + tail;
    }

    private static String call(String receiver, Call call, int indent, String tail) {
        String flat = receiver + flat(call);
        if (indent + flat.length() + tail.length() <= WIDTH && staysInLine(receiver, call, indent)) {
            return flat + tail;
        }
        if (call.chain().isEmpty()) {
            return head(receiver, call, indent, indent, tail);
        }
        StringBuilder source = new StringBuilder(head(receiver, call, indent, indent + CONTINUATION, ""));
        List<Call> chain = call.chain();
        for (int i = 0; i < chain.size(); i++) {
            int place = indent + CONTINUATION;
            source.append(newLine(place))
                    .append(head(LINK, chain.get(i), place, place, i == chain.size() - 1 ? tail : ""));
        }
        return source.toString();
    }

    /** A call without its chain; its arguments go down, behind a margin, if they must. */
    private static String head(String receiver, Call call, int indent, int margin, String tail) {
        String flat = receiver + call.method() + "(" + flat(call.arguments()) + ")" + tail;
        if (indent + flat.length() <= WIDTH && argumentsStayInLine(receiver, call, indent)) {
            return flat;
        }
        if (receiver.equals(LINK) && call.arguments().size() == 1) {
            return longText(call, indent, tail);
        }
        int place = margin + CONTINUATION;
        String opening = receiver + call.method() + "(" + newLine(place);
        String line = flat(call.arguments()) + ")" + tail;
        if (place + line.length() <= WIDTH && allStayInLine(call.arguments(), place)) {
            return opening + line;
        }
        StringBuilder source = new StringBuilder(opening);
        List<Argument> arguments = call.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            boolean last = i == arguments.size() - 1;
            source.append(i == 0 ? "" : newLine(place));
            source.append(argument(arguments.get(i), place, last ? ")" + tail : ","));
        }
        return source.toString();
    }

    /** A call of a chain whose one text is too long: the text begins behind the parenthesis. */
    private static String longText(Call call, int indent, String tail) {
        String opening = LINK + call.method() + "(";
        return opening + text(call.arguments().get(0), indent, indent + opening.length(), ")" + tail);
    }

    /** Whether no chain among the call, its arguments and its chain reaches too far to be read in one line. */
    private static boolean staysInLine(String receiver, Call call, int column) {
        int end = column + receiver.length() + flat(call).length();
        if (!call.chain().isEmpty()) {
            Call last = call.chain().get(call.chain().size() - 1);
            if (end - flat(last).length() - 1 > LAST_DOT) {
                return false;
            }
        }
        return argumentsStayInLine(receiver, call, column);
    }

    private static boolean argumentsStayInLine(String receiver, Call call, int column) {
        return allStayInLine(
                call.arguments(), column + receiver.length() + call.method().length() + 1);
    }

    private static boolean allStayInLine(List<Argument> arguments, int start) {
        int column = start;
        for (Argument argument : arguments) {
            if (argument instanceof Call nested && !staysInLine("", nested, column)) {
                return false;
            }
            column += flat(argument).length() + 2;
        }
        return true;
    }

    private static String flat(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return JavaText.literal(text.value());
        }
        if (argument instanceof Argument.Literal literal) {
            return literal.java();
        }
        Call call = (Call) argument;
        String links = call.chain().stream().map(link -> "." + flat(link)).collect(Collectors.joining());
        return call.method() + "(" + flat(call.arguments()) + ")" + links;
    }

    private static String flat(List<Argument> arguments) {
        return arguments.stream().map(CallLayout::flat).collect(Collectors.joining(", "));
    }

    private static String newLine(int indent) {
        return "\n" + " ".repeat(indent);
    }
}
