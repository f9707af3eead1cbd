/**
 * From a web page to its article: the running text without what stands around it, and title, author, date, site, address
 * and language as the page states them. Pure: no network, no disk; every page takes time linear in its size. Uses
 * {@code ingest.date}, {@code article} for addresses and dates, {@code http} for its JSON mapper.
 */
package org.ontherecord.ingest.extraction;
