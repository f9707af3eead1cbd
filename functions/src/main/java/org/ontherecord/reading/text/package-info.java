/**
 * Text as the reader sees it: code points, spans, sentences and tokens, and in which language it is written. Everything
 * here takes time linear in the length of the text, whatever the text; it uses no other package.
 */
package org.ontherecord.reading.text;
