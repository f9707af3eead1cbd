/**
 * Words and what they can be. For now each word is classed by a count of its uses and by its neighbours; a tagger and a
 * dependency parser take this place behind the same values. Uses {@code text} alone.
 */
package org.ontherecord.reading.syntax;
