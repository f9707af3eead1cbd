/** Measures search: rankings for judged questions, and time and size on many articles that are made up. */
package org.ontherecord.lab.search;
