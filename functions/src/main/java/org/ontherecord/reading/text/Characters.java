package org.ontherecord.reading.text;

/** What a UTF-16 unit is to the segmenter. */
final class Characters {
    private Characters() {}

    static boolean isBlank(char unit) {
        if (unit > ' ' && unit < '\u007f') return false; // most units
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
    }

    static boolean isLineBreak(char unit) {
        return switch (unit) {
            case '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** Ends a sentence, if anything does. */
    static boolean isTerminal(char unit) {
        return unit == '.' || unit == '!' || unit == '?' || unit == '…' || isWideTerminal(unit);
    }

    /** Ends a sentence with no space after it, as in Chinese and Japanese. */
    static boolean isWideTerminal(char unit) {
        return unit == '。' || unit == '．' || unit == '！' || unit == '？' || unit == '｡';
    }

    static boolean isCloser(char unit) {
        return switch (unit) {
            case ')', ']', '}', '"', '\'', '”', '’', '»', '›', '」', '』' -> true;
            default -> false;
        };
    }

    static boolean isOpener(char unit) {
        return switch (unit) {
            case '(', '[', '{', '"', '\'', '“', '‘', '«', '‹', '„', '`', '¿', '¡', '「', '『', '*', '_' -> true;
            default -> false;
        };
    }

    static boolean isDash(char unit) {
        return unit == '-' || unit == '–' || unit == '—' || unit == '―';
    }

    static boolean isBullet(char unit) {
        return switch (unit) {
            case '•', '‣', '▪', '●', '◦', '⁃', '■', '□', '►' -> true;
            default -> false;
        };
    }

    static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '’';
    }
}
