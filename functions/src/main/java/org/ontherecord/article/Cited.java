package org.ontherecord.article;

/** A position as it stands in the archive now, with the article it stands in. */
public record Cited(Article article, ArchivedPosition position) {}
