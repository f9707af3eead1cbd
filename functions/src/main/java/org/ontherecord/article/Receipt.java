package org.ontherecord.article;

/**
 * What a submission came to.
 *
 * @param article the article as it is held now
 */
public record Receipt(Article article, Outcome outcome) {}
