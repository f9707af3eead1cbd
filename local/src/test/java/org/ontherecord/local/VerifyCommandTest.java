package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.http.Gzip;
import org.ontherecord.http.Json;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.local.verify.VerifyCommand;
import picocli.CommandLine;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whatever is damaged behind the archive's back is found, and repaired where the text is there to repair it from. */
class VerifyCommandTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.whole();

    private record Verdict(int code, String words) {}

    @BeforeAll
    static void samples() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("../events/articles"))) {
            for (Path sample : samples.sorted().toList())
                assertEquals(201, RUNNING.post("/v1/articles", Files.readString(sample)).statusCode());
        }
        Eventually.found(
                () -> Json.MAPPER.readTree(RUNNING.get("/v1/articles?sort=oldest").body()).path("total").asInt(),
                total -> total == 4);
    }

    @Test
    void whatIsAsItShouldBeIsSaidToBe() {
        Verdict verdict = verified();
        assertTrue(verdict.words().contains(": 0 mismatches"), verdict.words());
        assertEquals(0, verdict.code());
    }

    @Test
    void anEntryThatIsMissingIsFoundAndMadeAnew() {
        Map<String, AttributeValue> entry = items("POS#").getFirst();
        RUNNING.dynamoDb()
                .deleteItem(delete -> delete.tableName(RUNNING.table())
                        .key(Map.of("PK", entry.get("PK"), "SK", entry.get("SK"))));

        Verdict verdict = verified();
        assertEquals(1, verdict.code());
        assertTrue(verdict.words().contains("is not filed under"), verdict.words());
        assertRepaired();
    }

    @Test
    void anEntryOfAnotherTextIsNotGivenAndIsMadeAnew() {
        Map<String, AttributeValue> entry = items("POS#").getLast();
        set(entry, "textHash", AttributeValue.fromS("0".repeat(64)));

        Verdict verdict = verified();
        assertTrue(verdict.words().contains("is not filed under"), verdict.words());
        assertRepaired();
    }

    @Test
    void aReadingThatIsDamagedIsMadeAnew() {
        set(items("READING").getFirst(), "gzip", AttributeValue.fromB(SdkBytes.fromUtf8String("no gzip")));

        Verdict verdict = verified();
        assertTrue(verdict.words().contains("is damaged"), verdict.words());
        assertRepaired();
    }

    @Test
    void anotherTextIsNeverGivenForTheOneThatWasArchived() {
        Map<String, AttributeValue> text = items("TEXT").getFirst();
        set(text, "gzip", AttributeValue
                .fromB(SdkBytes.fromByteArray(Gzip.zip("Norway was never here.".getBytes(StandardCharsets.UTF_8)))));
        String id = text.get("PK").s().substring("ARTICLE#".length());
        assertEquals(500, RUNNING.get("/v1/articles/" + id).statusCode());
        assertTrue(verified("--repair", "--wait=0").words().contains("could not be read again"));
        set(text, "gzip", text.get("gzip"));
        assertRepaired();
    }

    @Test
    void whatIsNoArchiveIsSaidToBeNone() {
        StringWriter error = new StringWriter();
        assertEquals(2, new CommandLine(new VerifyCommand()).setErr(new PrintWriter(error))
                .execute("--to", "http://127.0.0.1:1"));
        assertTrue(error.toString().contains("is no archive that answers"));
    }

    private static void assertRepaired() {
        Verdict repaired = Eventually.found(() -> verified("--repair", "--wait=5"), verdict -> verdict.code() == 0);
        assertTrue(repaired.words().endsWith(": 0 mismatches"), repaired.words());
    }

    private static Verdict verified(String... more) {
        StringWriter out = new StringWriter();
        int code = new CommandLine(new VerifyCommand()).setOut(new PrintWriter(out))
                .execute(Stream.concat(Stream.of("--to", RUNNING.url().toString()), Stream.of(more))
                        .toArray(String[]::new));
        return new Verdict(code, out.toString().strip());
    }

    private static List<Map<String, AttributeValue>> items(String kind) {
        return RUNNING.dynamoDb()
                .scanPaginator(scan -> scan.tableName(RUNNING.table()))
                .items()
                .stream()
                .filter(item -> item.get("PK").s().startsWith("ARTICLE#") && item.get("SK").s().startsWith(kind))
                .toList();
    }

    private static void set(Map<String, AttributeValue> item, String name, AttributeValue value) {
        RUNNING.dynamoDb()
                .updateItem(update -> update.tableName(RUNNING.table())
                        .key(Map.of("PK", item.get("PK"), "SK", item.get("SK")))
                        .updateExpression("SET #name = :value")
                        .expressionAttributeNames(Map.of("#name", name))
                        .expressionAttributeValues(Map.of(":value", value)));
    }
}
