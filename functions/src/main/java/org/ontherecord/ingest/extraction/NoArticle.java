package org.ontherecord.ingest.extraction;

/** Why a page is no article. */
public enum NoArticle {
    /** A home page or a page of a section. */
    INDEX("the page lists articles and is none itself"),
    /** The beginning of an article, and an offer. */
    PAYWALL("the page shows only the beginning of an article that has to be paid for"),
    /** What a server says in place of a page. */
    ERROR("the page is an error message or a check of its visitor"),
    /** Less than a sentence or two. */
    TOO_SHORT("the page holds too little running text for an article");

    private final String reason;

    NoArticle(String reason) {
        this.reason = reason;
    }

    /** In words for whoever submitted the page. */
    public String reason() {
        return reason;
    }
}
