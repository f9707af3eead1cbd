/**
 * Who holds which stance on what, by frames: words that carry a stance, who is their holder, what is their topic, whether
 * they are negated, and who is speaking. Uses {@code text}, {@code syntax}, {@code entity} and {@code quotation}.
 */
package org.ontherecord.reading.position;
