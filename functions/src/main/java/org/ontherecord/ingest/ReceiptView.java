package org.ontherecord.ingest;

import org.ontherecord.article.Article;
import org.ontherecord.article.Outcome;
import org.ontherecord.article.Receipt;

/** What a submission came to, as answers give it. */
record ReceiptView(String id, long version, Outcome outcome, Links links) {
    /** Where to go on. */
    record Links(String self, String summary, String positions) {}

    static ReceiptView of(Receipt receipt) {
        Article article = receipt.article();
        String self = "/v1/articles/" + article.id();
        return new ReceiptView(article.id().value(), article.version(), receipt.outcome(),
                new Links(self, self + "/summary", self + "/positions"));
    }
}
