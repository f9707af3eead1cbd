/** Scores what is read out of web pages, on public sets of pages with what a reader finds in them. */
package org.ontherecord.lab.extraction;
