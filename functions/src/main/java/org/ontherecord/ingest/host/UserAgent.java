package org.ontherecord.ingest.host;

import org.ontherecord.aws.Settings;

/** Who asks, said to every host that is asked for something. */
public final class UserAgent {
    private UserAgent() {}

    /** With a page that says more of who runs this archive and why. */
    public static String ofThisArchive() {
        return "OnTheRecord/0.1 (+" + Settings.required("CONTACT_URL") + ")";
    }
}
