package org.ontherecord.ingest.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document and its carrier say of its encoding.
 *
 * @param skipped bytes at the document's beginning that mark its encoding and are none of its text
 */
record DeclaredEncoding(Charset charset, Source source, int skipped) {
    /** Where it is said, in the order in which RFC 7303 3.2 believes it. */
    enum Source {
        BYTE_ORDER_MARK, CARRIER, SHAPE, DOCUMENT, DEFAULT
    }

    /** The HTML standard looks at 1,024; many pages state it later. */
    private static final int HEAD = 16_384;
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s;\"']+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    /** What is said of an XML document: without a word it is in UTF-8. */
    static DeclaredEncoding ofXml(byte[] body, Optional<String> contentType) {
        return of(body, contentType, DeclaredEncoding::declaration);
    }

    /** What is said of a page, whose meta elements may say it as well. */
    static DeclaredEncoding ofPage(byte[] body, Optional<String> contentType) {
        return of(body, contentType, head -> MetaCharset.label(head).or(() -> declaration(head)));
    }

    private static DeclaredEncoding of(byte[] body, Optional<String> contentType,
            Function<String, Optional<String>> label) {
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        return mark(head).or(() -> contentType.flatMap(DeclaredEncoding::carrier))
                .or(() -> shape(head))
                .or(() -> document(label.apply(head)))
                .orElseGet(() -> new DeclaredEncoding(StandardCharsets.UTF_8, Source.DEFAULT, 0));
    }

    private static Optional<DeclaredEncoding> mark(String head) {
        if (head.startsWith("\u00EF\u00BB\u00BF")) return marked(StandardCharsets.UTF_8, 3);
        if (head.startsWith("\0\0\u00FE\u00FF")) return marked(UTF_32BE, 4);
        if (head.startsWith("\u00FF\u00FE\0\0")) return marked(UTF_32LE, 4);
        if (head.startsWith("\u00FE\u00FF")) return marked(StandardCharsets.UTF_16BE, 2);
        return head.startsWith("\u00FF\u00FE") ? marked(StandardCharsets.UTF_16LE, 2) : Optional.empty();
    }

    private static Optional<DeclaredEncoding> marked(Charset charset, int bytes) {
        return Optional.of(new DeclaredEncoding(charset, Source.BYTE_ORDER_MARK, bytes));
    }

    /** Wide characters show in the zeros around the first one (XML 1.0, appendix F). */
    private static Optional<DeclaredEncoding> shape(String head) {
        if (head.startsWith("\0\0\0<")) return Optional.of(new DeclaredEncoding(UTF_32BE, Source.SHAPE, 0));
        if (head.startsWith("<\0\0\0")) return Optional.of(new DeclaredEncoding(UTF_32LE, Source.SHAPE, 0));
        if (head.startsWith("\0<\0")) {
            return Optional.of(new DeclaredEncoding(StandardCharsets.UTF_16BE, Source.SHAPE, 0));
        }
        return head.startsWith("<\0") && head.indexOf('\0', 2) == 3
                ? Optional.of(new DeclaredEncoding(StandardCharsets.UTF_16LE, Source.SHAPE, 0))
                : Optional.empty();
    }

    private static Optional<DeclaredEncoding> carrier(String contentType) {
        return found(PARAMETER, contentType).flatMap(label -> labelled(label, Source.CARRIER));
    }

    private static Optional<String> declaration(String head) {
        return found(DECLARATION, head);
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A declaration that can be read byte by byte is in no wide encoding, whatever it says. */
    private static Optional<DeclaredEncoding> document(Optional<String> label) {
        return label.flatMap(stated -> labelled(stated, Source.DOCUMENT))
                .filter(declared -> Arrays.equals("<".getBytes(declared.charset()), new byte[]{'<'}));
    }

    private static Optional<DeclaredEncoding> labelled(String label, Source source) {
        return EncodingLabel.charset(label).map(charset -> new DeclaredEncoding(charset, source, 0));
    }
}
