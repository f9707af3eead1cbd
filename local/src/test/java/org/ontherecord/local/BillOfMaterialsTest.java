package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/** The build says what the deployed jar is made of, in CycloneDX, for whoever looks for known weaknesses in it. */
class BillOfMaterialsTest {
    private static final Path FILE = Path.of("../functions/target/bom.json");
    private static JsonNode bill;

    @BeforeAll
    static void itIsMadeWhereMavenMayGoOnline() {
        assumeTrue(Files.exists(FILE), "built offline");
        bill = Json.MAPPER.readTree(FILE.toFile());
    }

    @Test
    void itNamesEveryLibraryWithVersionAndChecksum() {
        JsonNode libraries = bill.path("components");

        assertEquals("CycloneDX", bill.path("bomFormat").asString());
        assertTrue(libraries.size() > 20);
        for (JsonNode library : libraries) {
            String name = library.path("name").asString();
            assertFalse(library.path("version").asString().isEmpty(), name);
            assertTrue(library.path("purl").asString().startsWith("pkg:maven/"), name);
            assertTrue(library.path("hashes").toString().contains("SHA-256"), name);
        }
    }

    @Test
    void itHasWhatIsDeployedAndNoTests() {
        Set<String> names = bill.path("components")
                .valueStream()
                .map(library -> library.path("name").asString())
                .collect(Collectors.toSet());

        assertTrue(names.containsAll(Set.of("jsoup", "lucene-core", "dynamodb", "jackson-databind")), names.toString());
        assertFalse(names.contains("junit-jupiter") || names.contains("mockito-core"), names.toString());
    }
}
