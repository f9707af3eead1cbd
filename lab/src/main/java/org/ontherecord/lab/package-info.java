/** Scores the reader on labelled data and times it. Never deployed. */
package org.ontherecord.lab;
