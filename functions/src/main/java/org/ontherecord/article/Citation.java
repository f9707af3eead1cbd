package org.ontherecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statement with where it stands, to be cited.
 *
 * @param words   the sentence
 * @param link    where the archive shows it
 * @param article that it stands in
 */
record Citation(String id, String words, String link, Details article) {
    private static final Pattern SPECIAL = Pattern.compile("[#$%&_{}]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Citation of(Article article, ArchivedPosition position, String origin) {
        return new Citation(position.id(), line(position.evidence().exact()), origin + "/?position=" + position.id(),
                article.details());
    }

    /** In words. */
    String text() {
        StringBuilder text = new StringBuilder("“" + words + "” ");
        article.author().ifPresent(author -> text.append(line(author)).append(", "));
        article.title().ifPresent(title -> text.append("“").append(line(title)).append("”, "));
        article.source().ifPresent(source -> text.append(line(source)).append(", "));
        text.append(day().orElse("undated")).append(". ");
        article.url().ifPresent(url -> text.append(url).append(". "));
        return text.append("On the Record, ").append(link).append("\n").toString();
    }

    /** An entry of type {@code misc}: classes of BibTeX styles know no news. */
    String bibtex() {
        List<String> fields = new ArrayList<>();
        article.author().ifPresent(author -> fields.add("author = {{" + escaped(author) + "}}"));
        article.title().ifPresent(title -> fields.add("title = {{" + escaped(title) + "}}"));
        article.source().ifPresent(source -> fields.add("howpublished = {" + escaped(source) + "}"));
        day().ifPresent(day -> {
            fields.add("year = {" + day.substring(0, 4) + "}");
            fields.add("date = {" + day + "}");
        });
        fields.add("url = {" + address(article.url().orElse(link)) + "}");
        fields.add("note = {``" + escaped(words) + "'' On the Record, \\url{" + address(link) + "}}");
        return "@misc{ontherecord-" + id + ",\n  " + String.join(",\n  ", fields) + "\n}\n";
    }

    /** A record of type {@code NEWS} (Research Information Systems' format of tagged lines). */
    String ris() {
        List<String> lines = new ArrayList<>(List.of("TY  - NEWS"));
        article.author().ifPresent(author -> lines.add("AU  - " + line(author)));
        article.title().ifPresent(title -> lines.add("TI  - " + line(title)));
        article.source().ifPresent(source -> lines.add("T2  - " + line(source)));
        day().ifPresent(day -> {
            lines.add("PY  - " + day.substring(0, 4));
            lines.add("DA  - " + day.replace('-', '/'));
        });
        lines.add("UR  - " + article.url().orElse(link));
        lines.add("N1  - “" + words + "” On the Record, " + link);
        lines.add("ID  - " + id);
        lines.add("ER  - ");
        return String.join("\r\n", lines) + "\r\n";
    }

    private Optional<String> day() {
        return article.publishedAt().map(date -> date.at().toString().substring(0, 10));
    }

    private static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** What TeX would take for a command. */
    private static String escaped(String text) {
        String plain = line(text).replace("\\", "/");
        return SPECIAL.matcher(plain)
                .replaceAll("\\\\$0")
                .replace("~", "{\\textasciitilde}")
                .replace("^", "{\\textasciicircum}");
    }

    private static String address(String url) {
        return line(url).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
    }
}
