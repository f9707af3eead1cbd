package org.ontherecord.reading.entity;

import org.ontherecord.reading.text.Span;

/**
 * Words of the text that name an actor, or point to one.
 *
 * @param span  where they stand
 * @param actor whom they mean
 */
public record Mention(Span span, Actor actor) {}
