/** Scores the reader on labelled data, times it and trains its models. Never deployed. */
package org.ontherecord.lab;
