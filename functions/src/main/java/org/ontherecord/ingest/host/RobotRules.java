package org.ontherecord.ingest.host;

import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.robots.BaseRobotRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.ontherecord.ingest.url.WebUrl;

/** What a host's robots.txt asks of us. */
final class RobotRules {
    /** The name that a robots.txt may address us by, in lower case. */
    static final String NAME = "ontherecord";
    /** Between two fetches, where a host asks for nothing else. */
    static final Duration USUAL_DELAY = Duration.ofSeconds(1);
    /** More is not waited, whatever a host asks for. */
    static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    private static final int MOST_WARNINGS = 0;
    private final BaseRobotRules rules;

    private RobotRules(BaseRobotRules rules) {
        this.rules = rules;
    }

    /** Reads robots.txt, however broken. */
    static RobotRules of(String text, WebUrl at) {
        return new RobotRules(new SimpleRobotRulesParser(Long.MAX_VALUE, MOST_WARNINGS)
                .parseContent(at.toString(), text.getBytes(StandardCharsets.UTF_8), "text/plain", List.of(NAME)));
    }

    boolean allow(WebUrl url) {
        return rules.isAllowed(url.toString());
    }

    Duration delay() {
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        if (asked.compareTo(USUAL_DELAY) < 0) return USUAL_DELAY;
        return asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
    }
}
