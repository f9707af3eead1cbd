package org.ontherecord.lab.search;

import org.ontherecord.article.ArticleId;

/** Article ids that are numbers, in the same order. */
final class Serial {
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 24;

    private Serial() {}

    static ArticleId id(int number) {
        StringBuilder id = new StringBuilder();
        for (int rest = number; rest > 0; rest /= DIGITS.length())
            id.append(DIGITS.charAt(rest % DIGITS.length()));
        while (id.length() < LENGTH)
            id.append(DIGITS.charAt(0));
        return new ArticleId(id.reverse().toString());
    }

    static int number(ArticleId id) {
        return id.value().chars().reduce(0, (number, digit) -> number * DIGITS.length() + DIGITS.indexOf(digit));
    }
}
