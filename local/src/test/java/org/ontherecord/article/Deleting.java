package org.ontherecord.article;

/** Deletes articles for the tests of other packages, as the function does that may. */
public final class Deleting {
    private Deleting() {}

    public static void delete(ArticleStore store, ArticleId article) {
        new Deletion(store).delete(article);
    }
}
