package org.ontherecord.ingest.url;

import java.io.Serial;

/** Why a text is no address of a web page. Carries no stack trace: it is an answer. */
public final class MalformedUrl extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
    private final Part part;

    /** The part of an address that is at fault. */
    public enum Part {
        SYNTAX, SCHEME, USERINFO, HOST, PORT
    }

    MalformedUrl(Part part, String why) {
        super(why, null, false, false);
        this.part = part;
    }

    /** The part at fault. */
    public Part part() {
        return part;
    }
}
