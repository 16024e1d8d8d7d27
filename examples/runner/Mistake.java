/** What makes the guide wrong. */
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    Mistake(String sentence) {
        super(sentence);
    }
}
