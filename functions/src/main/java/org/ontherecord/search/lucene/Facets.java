package org.ontherecord.search.lucene;

/** What articles can be counted by. */
record Facets(Numbering sources, Numbering actors, Numbering months) {
    Facets() {
        this(new Numbering(Fields.PUBLICATION), new Numbering(Fields.ACTOR), new Numbering(Fields.MONTH));
    }
}
