package org.ontherecord.ingest.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's bytes as text, decoded as browsers do it (HTML standard, "determining the character encoding"): by its byte
 * order mark, else by the charset of its Content-Type, else by its meta elements; without these as UTF-8 if that is what
 * it is, else as windows-1252. Bytes that mean nothing become U+FFFD.
 */
public final class PageBytes {
    private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?\\s*([^\\s;\"']+)");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PageBytes() {}

    /**
     * The text.
     *
     * @param contentType as the server sent it
     */
    public static String decode(byte[] page, Optional<String> contentType) {
        String text = new String(page, charset(page, contentType));
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    static Charset charset(byte[] page, Optional<String> contentType) {
        return marked(page).or(() -> contentType.flatMap(PageBytes::parameter))
                .or(() -> CharsetPrescan.of(page))
                .orElseGet(() -> isUtf8(page) ? StandardCharsets.UTF_8 : WebCharset.FALLBACK);
    }

    private static Optional<Charset> marked(byte[] page) {
        if (startsWith(page, 0xef, 0xbb, 0xbf)) return Optional.of(StandardCharsets.UTF_8);
        if (startsWith(page, 0xfe, 0xff)) return Optional.of(StandardCharsets.UTF_16BE);
        return startsWith(page, 0xff, 0xfe) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] page, int... mark) {
        if (page.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++)
            if ((page[i] & 0xff) != mark[i]) return false;
        return true;
    }

    private static Optional<Charset> parameter(String contentType) {
        Matcher parameter = PARAMETER.matcher(contentType);
        return parameter.find() ? WebCharset.labelled(parameter.group(1)) : Optional.empty();
    }

    private static boolean isUtf8(byte[] page) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
