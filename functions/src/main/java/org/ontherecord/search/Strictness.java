package org.ontherecord.search;

import org.ontherecord.search.ArticleQuery.Sort;

/** How many words of a list an article must have, in every engine. */
public enum Strictness {
    /** Hits that have more words come first, so a few are enough to be listed: both of two, a quarter of many. */
    BEST_FIRST {
        @Override
        public int enough(int words) {
            return Math.min(words, Math.max(2, words / 4));
        }
    },
    /** Any hit may come first: all of three, most of many. */
    ANY_FIRST {
        @Override
        public int enough(int words) {
            return Math.min(words, Math.max(3, (words * 3 + 3) / 5));
        }
    };

    public static Strictness of(Sort sort) {
        return sort == Sort.RELEVANCE ? BEST_FIRST : ANY_FIRST;
    }

    public abstract int enough(int words);
}
