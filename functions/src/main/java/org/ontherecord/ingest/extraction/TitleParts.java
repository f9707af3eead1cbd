package org.ontherecord.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a site's name off a title: {@code The vote | Norvik Press}. */
final class TitleParts {
    private static final Pattern SEPARATOR = Pattern
            .compile("\\s+(?:[-–—·•»«:~@/]|::|\\|\\|)\\s+|\\s*[|│｜]\\s*|\\s+»\\s*");
    /** Marks that stand before a site's name and hardly in a title. */
    private static final Pattern SURE_END = Pattern.compile("\\s*[|│｜»][^|│｜»]*$");

    private TitleParts() {}

    static String withoutSite(String title, Site site) {
        List<int[]> parts = parts(title);
        int first = 0;
        int last = parts.size() - 1;
        while (last > first && site.isNamedBy(part(title, parts.get(last))))
            last--;
        while (first < last && site.isNamedBy(part(title, parts.get(first))))
            first++;
        if (last - first < parts.size() - 1) return title.substring(parts.get(first)[0], parts.get(last)[1]);
        String rest = SURE_END.matcher(title).replaceFirst("");
        return rest.contains(" ") ? rest : title;
    }

    private static String part(String title, int[] bounds) {
        return title.substring(bounds[0], bounds[1]);
    }

    private static List<int[]> parts(String title) {
        List<int[]> parts = new ArrayList<>();
        int from = 0;
        Matcher separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            parts.add(new int[]{from, separator.start()});
            from = separator.end();
        }
        parts.add(new int[]{from, title.length()});
        return parts;
    }
}
