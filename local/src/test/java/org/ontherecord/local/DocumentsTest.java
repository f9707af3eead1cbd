package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/** What the documents say of the tree is so. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\((?!https?://)([^)#\\s]+)[^)]*\\)");
    private static final Pattern NAMED_FILE = Pattern.compile(
            "`((?:functions|local|lab|events|docs|\\.ci)/[^`\\s]*|[a-z.]+\\.(?:yaml|xml|md))`");
    private static final Pattern NAMED_TEST = Pattern
            .compile("`([A-Z][A-Za-z]+Test(?:\\.[a-z][A-Za-z]+)?|[a-z]+[A-Z][A-Za-z]{15,})`");
    private static final Pattern ALARM = Pattern.compile("\\b[A-Z][A-Za-z0-9]+Alarm\\b");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path document : documents()) {
            List<String> links = found(LINK, document);
            for (String link : links) {
                assertTrue(Files.exists(document.resolveSibling(link)), document + " links to " + link);
            }
        }
        assertTrue(found(LINK, ROOT.resolve("README.md")).size() > 10);
    }

    @Test
    void everyFileThatIsNamedIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path document : documents()) {
            named.addAll(found(NAMED_FILE, document));
        }
        named.removeIf(name -> name.contains("/target/"));

        assertFalse(named.isEmpty());
        named.forEach(name -> assertTrue(Files.exists(ROOT.resolve(name)), name));
    }

    @Test
    void theReadmeListsTheTemplatesParameters() throws IOException {
        Set<String> listed = new TreeSet<>(found(Pattern.compile("(?m)^\\| `([A-Z][A-Za-z]+)` \\|"),
                ROOT.resolve("README.md")));

        assertEquals(new TreeSet<>(TemplateFile.root().path("Parameters").propertyNames()), listed);
    }

    @Test
    void everyAlarmIsExplained() throws IOException {
        Set<String> explained = Pattern.compile(ALARM.pattern())
                .matcher(Files.readString(ROOT.resolve("docs/operations.md")))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(TemplateFile.resources("AWS::CloudWatch::Alarm").keySet()), explained);
    }

    @Test
    void everyFunctionHasASampleEvent() throws IOException {
        Set<String> covered = new TreeSet<>();
        for (JsonNode event : json(ROOT.resolve("events"))) {
            switch (event.at("/Records/0/eventSource").asString(event.path("source").asString(""))) {
                case "aws:dynamodb" -> covered.add("IndexFunction");
                case "aws:sqs" -> covered.add("FetchFunction");
                case "aws.scheduler" -> covered.add("PollFunction");
                default -> {
                }
            }
            if (event.path("action").asString("").equals("tend")) covered.add("UpkeepFunction");
            TemplateFile.routes()
                    .stream()
                    .filter(route -> route.key().equals(event.path("routeKey").asString("")))
                    .forEach(route -> covered.add(route.function()));
        }

        assertEquals(new TreeSet<>(TemplateFile.functions().keySet()), covered);
    }

    @Test
    void everyRouteOfLookupsHasASampleEvent() throws IOException {
        Set<String> sampled = json(ROOT.resolve("events")).stream()
                .map(event -> event.path("routeKey").asString(""))
                .collect(Collectors.toSet());

        TemplateFile.routes()
                .stream()
                .filter(route -> route.function().equals("SearchFunction"))
                .filter(route -> route.key().startsWith("GET "))
                .forEach(route -> assertTrue(sampled.contains(route.key()), route.key()));
    }

    @Test
    void sampleArticlesAreWholeAndDiffer() throws IOException {
        List<JsonNode> articles = json(ROOT.resolve("events/articles"));

        assertTrue(articles.size() >= 3);
        assertEquals(articles.size(),
                articles.stream().map(article -> article.path("url").asString()).distinct().count());
        for (JsonNode article : articles) {
            assertEquals(Set.of("title", "url", "source", "author", "publishedAt", "text"),
                    Set.copyOf(article.propertyNames()));
            int words = article.path("text").asString().split("\\s+", -1).length;
            assertTrue(words >= 250 && words <= 450, words + " words");
        }
    }

    /** A class, a method, or both: whatever of the table of faults is named as one. */
    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        String tests = sources();
        Set<String> named = new TreeSet<>(found(NAMED_TEST, ROOT.resolve("docs/security.md")));

        assertFalse(named.isEmpty());
        named.stream()
                .flatMap(name -> Stream.of(name.split("\\.", -1)))
                .forEach(part -> assertTrue(
                        tests.contains(Character.isUpperCase(part.charAt(0)) ? "class " + part : " " + part + "("),
                        part));
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String module : List.of("functions", "local", "lab")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/test/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList())
                    all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static List<JsonNode> json(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Path::toFile)
                    .map(Json.MAPPER::readTree)
                    .toList();
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CHANGELOG.md")),
                    docs.filter(file -> file.toString().endsWith(".md"))).toList();
        }
    }

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document)).results().map(match -> match.group(1)).toList();
    }
}
