package org.ontherecord.ingest.fetch;

import org.ontherecord.ingest.url.WebUrl;

/** What a host is asked. It learns who asks for what, and nothing else. */
record Question(WebUrl url, Wanted wanted, Validators known, String userAgent) {
    /** As it is sent. */
    String text() {
        StringBuilder text = new StringBuilder("GET " + url.path() + url.query() + " HTTP/1.1\r\n");
        header(text, "Host", url.origin().replaceFirst("^https?://", ""));
        header(text, "User-Agent", userAgent);
        header(text, "Accept", wanted.accept());
        header(text, "Accept-Encoding", "gzip");
        known.etag().ifPresent(etag -> header(text, "If-None-Match", etag));
        known.lastModified().ifPresent(date -> header(text, "If-Modified-Since", date));
        header(text, "Connection", "close");
        return text.append("\r\n").toString();
    }

    private static void header(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append("\r\n");
    }
}
