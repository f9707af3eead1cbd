package org.ontherecord.article;

import java.util.List;
import org.ontherecord.http.Negotiation;

/** What a position or an article can be asked for as. */
enum Rendition implements Negotiation.Offered {
    /** As every other answer. */
    JSON("json", "application/json", ""),
    /** Linked data in the words of schema.org. */
    LINKED_DATA("jsonld", "application/ld+json", "jsonld"),
    /** A citation, to be read. */
    TEXT("text", "text/plain; charset=utf-8", "txt"),
    /** A citation for BibTeX. */
    BIBTEX("bibtex", "application/x-bibtex; charset=utf-8", "bib"),
    /** A citation for reference managers. */
    RIS("ris", "application/x-research-info-systems; charset=utf-8", "ris");

    static final List<Rendition> OF_POSITIONS = List.of(values()), OF_ARTICLES = List.of(JSON, LINKED_DATA);
    private final String label;
    private final String mediaType;
    private final String suffix;

    Rendition(String label, String mediaType, String suffix) {
        this.label = label;
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    /** Of a file that holds it. */
    String suffix() {
        return suffix;
    }
}
