package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import tools.jackson.databind.JsonNode;

/** Goes through lists and files page by page, as their links lead. */
record Walk(RunningArchive archive) {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final Pattern RECORD = Pattern.compile("(?:\"(?:[^\"]|\"\")*\"|[^\",\r\n]*)(,|\r\n)");

    /** All items of a list, of every page; of the first alone where one is asked for. */
    List<JsonNode> listed(String address) {
        List<JsonNode> all = new ArrayList<>();
        boolean one = address.contains("limit=1") && !address.contains("limit=100");
        Optional<String> page = Optional.of(address);
        while (page.isPresent()) {
            HttpResponse<String> answer = archive.get(page.get());
            assertEquals(200, answer.statusCode(), answer.body());
            Json.MAPPER.readTree(answer.body()).path("data").forEach(all::add);
            page = one ? Optional.empty() : next(answer);
        }
        return all;
    }

    /** Every page as it is. */
    List<String> pages(String address) {
        List<String> pages = new ArrayList<>();
        for (Optional<String> page = Optional.of(address); page.isPresent();) {
            HttpResponse<String> answer = archive.get(page.get());
            assertEquals(200, answer.statusCode(), answer.body());
            pages.add(answer.body());
            page = next(answer);
        }
        return pages;
    }

    /** The address that an answer leads to. */
    static Optional<String> next(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("link")
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1));
    }

    /** Lines and their cells, read back by RFC 4180's grammar. */
    static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher record = RECORD.matcher(csv);
        int end = 0;
        while (end < csv.length() && record.find(end)) {
            assertEquals(end, record.start(), csv.substring(end));
            String cell = record.group().substring(0, record.group().length() - record.group(1).length());
            lines.getLast()
                    .add(cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
            end = record.end();
            if (!record.group(1).equals(",") && end < csv.length()) lines.add(new ArrayList<>());
        }
        return lines;
    }
}
