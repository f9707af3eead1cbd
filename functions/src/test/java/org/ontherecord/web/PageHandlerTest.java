package org.ontherecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.http.Responses;

class PageHandlerTest {
    private static final Path ASSETS = Path.of("src/main/resources/org/ontherecord/web/assets");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("from '\\./([a-z-]+\\.js)'");
    private static final Pattern OTHER_SITE = Pattern.compile("\\{[^{}]*href: \\w+\\.url\\b[^{}]*}");
    private final PageHandler handler = new PageHandler(new Responses(_ -> {}));

    @ParameterizedTest
    @ValueSource(strings = {"/", "/guide"})
    void whatAPageLoadsIsThereAndMayBeKeptForEver(String path) {
        List<String> addresses = ADDRESS.matcher(get(path, path, Map.of()).getBody())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertTrue(addresses.size() >= 2);
        for (String address : addresses) {
            APIGatewayV2HTTPResponse answer = asset(address);
            assertEquals(200, answer.getStatusCode(), address);
            assertTrue(answer.getHeaders().get("Cache-Control").contains("immutable"), address);
        }
    }

    @Test
    void whateverAScriptImportsIsServedAndNothingLiesAboutUnused() throws IOException {
        Set<String> imported = new TreeSet<>(Set.of("app.js", "style.css", "icon.svg", "assets.tsv"));
        Set<String> there;
        try (Stream<Path> files = Files.list(ASSETS)) {
            there = files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
        for (String name : there)
            IMPORT.matcher(Files.readString(ASSETS.resolve(name))).results().forEach(one -> imported.add(one.group(1)));

        assertEquals(imported, there);
        imported.remove("assets.tsv");
        String version = version();
        imported.forEach(name -> assertEquals(200, asset("/assets/" + version + "/" + name).getStatusCode(), name));
    }

    @Test
    void anAssetOfAnotherReleaseIsNotThere() {
        assertEquals(404, asset("/assets/0000000000000000/app.js").getStatusCode());
        assertEquals(404, asset("/assets/" + version() + "/assets.tsv").getStatusCode());
        assertFalse(version().isEmpty());
    }

    /** Style attributes and scripts within the page would be refused by its own policy. */
    @Test
    void nothingInAPageIsRefusedByItsPolicy() {
        for (String path : List.of("/", "/guide")) {
            String body = get(path, path, Map.of()).getBody();
            assertFalse(body.contains("style=") || body.contains("<script>"), path);
        }
    }

    /** Nor does the site get at the page, or at its good name. */
    @Test
    void aLinkToAnotherSiteTellsAndPromisesItNothing() throws IOException {
        List<String> links = new ArrayList<>();
        try (Stream<Path> files = Files.list(ASSETS)) {
            for (Path file : files.toList())
                OTHER_SITE.matcher(Files.readString(file)).results().forEach(link -> links.add(link.group()));
        }

        assertEquals(3, links.size());
        links.forEach(link -> assertTrue(link.contains("rel: 'noopener noreferrer nofollow'"), link));
    }

    private String version() {
        return ADDRESS.matcher(get("/", "/", Map.of()).getBody())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .split("/", -1)[2];
    }

    private APIGatewayV2HTTPResponse asset(String address) {
        String[] parts = address.split("/", -1);
        return get("/assets/{version}/{name}", address, Map.of("version", parts[2], "name", parts[3]));
    }

    private APIGatewayV2HTTPResponse get(String route, String path, Map<String, String> parameters) {
        return handler.answer(APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET " + route)
                .withRawPath(path)
                .withPathParameters(parameters)
                .withRequestContext(RequestContext.builder()
                        .withHttp(RequestContext.Http.builder().withMethod("GET").withPath(path).build())
                        .build())
                .build());
    }
}
