package org.ontherecord.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A document's bytes as text.
 *
 * @param notes where the text isn't what the document was said to be
 */
public record Decoded(String text, List<String> notes) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * An XML document: a feed, a list of feeds.
     *
     * @param contentType as its server sent it
     */
    public static Decoded xml(byte[] body, Optional<String> contentType) {
        return of(body, DeclaredEncoding.ofXml(body, contentType));
    }

    /**
     * A web page.
     *
     * @param contentType as its server sent it
     */
    public static Decoded page(byte[] body, Optional<String> contentType) {
        return of(body, DeclaredEncoding.ofPage(body, contentType));
    }

    private static Decoded of(byte[] body, DeclaredEncoding declared) {
        ByteBuffer bytes = ByteBuffer.wrap(body, declared.skipped(), body.length - declared.skipped());
        return strict(bytes, StandardCharsets.UTF_8).filter(text -> isBelieved(declared.charset(), text))
                .map(text -> sound(text, declared.charset()))
                .or(() -> strict(bytes, declared.charset()).map(text -> new Decoded(text, List.of())))
                .orElseGet(() -> unsound(bytes, declared.charset()));
    }

    /** Text in an encoding of one byte a character is hardly ever sound UTF-8 by chance. */
    private static boolean isBelieved(Charset declared, String utf8) {
        if (declared.equals(StandardCharsets.UTF_8)) return true;
        return declared.newEncoder().maxBytesPerChar() == 1 && utf8.codePoints().anyMatch(point -> point > 0x7F);
    }

    private static Decoded sound(String text, Charset declared) {
        return new Decoded(text, declared.equals(StandardCharsets.UTF_8)
                ? List.of()
                : List.of("said to be " + declared + ", and is UTF-8"));
    }

    /** What is declared UTF-8 and holds none of it beyond ASCII is in the encoding that software still writes unasked. */
    private static Decoded unsound(ByteBuffer bytes, Charset declared) {
        String text = lenient(bytes, declared);
        if (declared.equals(StandardCharsets.UTF_8)
                && text.codePoints().noneMatch(point -> point > 0x7F && point != REPLACEMENT)) {
            return new Decoded(lenient(bytes, WINDOWS_1252), List.of("is not UTF-8; read as windows-1252"));
        }
        long lost = text.chars().filter(unit -> unit == REPLACEMENT).count();
        return new Decoded(text, List.of(lost + " places are not " + declared + " and are marked " + REPLACEMENT));
    }

    private static Optional<String> strict(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate())
                    .toString());
        } catch (CharacterCodingException unsound) {
            return Optional.empty();
        }
    }

    private static String lenient(ByteBuffer bytes, Charset charset) {
        return charset.decode(bytes.duplicate()).toString();
    }
}
