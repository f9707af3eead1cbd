/**
 * Words, what they can be, and how they depend on one another. {@code Words} classes each word by a count of its uses
 * and by its neighbours; {@code Parser} gives tags and a dependency tree by a trained model. Uses {@code text} alone.
 */
package org.ontherecord.reading.syntax;
