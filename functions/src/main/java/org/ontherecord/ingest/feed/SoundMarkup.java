package org.ontherecord.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Markup that a parser reads in bounded time, and all of it: without the characters that XML has not, with ampersands and
 * angle brackets escaped that stand for themselves, with an end to each CDATA section. Comments, instructions and the
 * document type are left out: nothing in them is wanted.
 *
 * @param isWhole whether it holds the whole document: no tag of over {@value #LONGEST_TAG} characters was left out, nor what
 *                follows {@value #MOST_TAGS} tags
 */
record SoundMarkup(String text, boolean isWhole) {
    private static final int LONGEST_TAG = 16_384;
    private static final int MOST_TAGS = 200_000;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static SoundMarkup of(String text) {
        return new Repair(text).repaired();
    }

    /** One pass over a document. */
    private static final class Repair {
        private final String text;
        private final Delimited delimited;
        private final StringBuilder sound;
        private int tags;
        private boolean typed;
        private boolean isWhole = true;

        Repair(String text) {
            this.text = text;
            this.delimited = new Delimited(text);
            this.sound = new StringBuilder(text.length() + 16);
        }

        SoundMarkup repaired() {
            int at = 0;
            while (at < text.length() && tags < MOST_TAGS) {
                at = switch (text.charAt(at)) {
                    case '<' -> bracket(at);
                    case '&' -> ampersand(at);
                    default -> plain(at);
                };
            }
            return new SoundMarkup(sound.toString(), isWhole && at == text.length());
        }

        private int bracket(int at) {
            if (text.startsWith(Delimited.CDATA, at)) return section(at);
            if (text.startsWith("<!--", at)) return delimited.end("-->", at + 4).orElse(at + 4);
            if (text.startsWith("<?", at)) return delimited.end("?>", at + 2).orElse(at + 2);
            if (!typed && text.regionMatches(true, at, "<!doctype", 0, 9)) {
                typed = true;
                return delimited.documentTypeEnd(at);
            }
            return startsTag(at + 1) ? tag(at) : escaped("&lt;", at);
        }

        private boolean startsTag(int at) {
            if (at >= text.length()) return false;
            char next = text.charAt(at);
            return next == '/' || next == '_' || Character.isLetter(next);
        }

        private int tag(int at) {
            int end = text.indexOf('>', at);
            if ((end < 0 ? text.length() : end) - at > LONGEST_TAG) return leftOut(end);
            tags++;
            sound.append('<');
            return at + 1;
        }

        private int leftOut(int end) {
            isWhole = false;
            return end < 0 ? text.length() : end + 1;
        }

        private int section(int at) {
            int start = at + Delimited.CDATA.length();
            Optional<Integer> end = delimited.sectionEnd(at);
            if (end.isEmpty()) return start;
            sound.append(Delimited.CDATA);
            for (int i = start; i < end.get();) {
                i = plain(i);
            }
            sound.append(Delimited.CDATA_END);
            return text.startsWith(Delimited.CDATA_END, end.get())
                    ? end.get() + Delimited.CDATA_END.length()
                    : end.get();
        }

        private int ampersand(int at) {
            if (!delimited.isReference(at)) return escaped("&amp;", at);
            sound.append('&');
            return at + 1;
        }

        private int escaped(String reference, int at) {
            sound.append(reference);
            return at + 1;
        }

        private int plain(int at) {
            char unit = meant(text.charAt(at));
            if (unit >= ' ' || unit == '\t' || unit == '\n' || unit == '\r') sound.append(unit);
            return at + 1;
        }

        /** Control characters beyond ASCII stand for what windows-1252 has in their places. */
        private static char meant(char unit) {
            return unit < 0x80 || unit > 0x9F
                    ? unit
                    : WINDOWS_1252.decode(ByteBuffer.wrap(new byte[]{(byte) unit})).get();
        }
    }
}
