package org.ontherecord.ingest;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.ontherecord.article.Archive;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.IdempotencyKeys;
import org.ontherecord.article.Outcome;
import org.ontherecord.article.Receipt;
import org.ontherecord.article.Submissions;
import org.ontherecord.article.Submissions.Submission;
import org.ontherecord.aws.RehearsedDynamoDb;
import org.ontherecord.http.Answer;
import org.ontherecord.http.Body;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Json;
import org.ontherecord.http.Rehearsal;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.ingest.extraction.PageExtractor;
import org.ontherecord.ingest.queue.FetchQueue;
import org.ontherecord.ingest.queue.FetchRequest;
import org.ontherecord.reading.Reader;

/** Takes articles in: a text is read and archived at once, a URL alone is put in line to be fetched. */
public final class SubmissionsHandler implements HttpFunction {
    /** Has quotations, stances, denials, pronouns, and states that are known, so that what reads them is met. */
    private static final String PRIMER = """
            Norway’s foreign ministry said on Monday that the country supports the agreement on fishing in the
            northern waters. “We call on all sides to respect it,” the spokesperson, Mira Halvorsen, told reporters.

            Iceland rejects the plan. Its president, Tomas Berg, called the quotas “a gift to the big fleets” and
            warned that his government will not recognise any line that was drawn without it. According to officials
            in both capitals, talks are expected to go on in April, but neither side has agreed to a date.

            The United Nations urged restraint. Halvorsen said: “Nobody wants a quarrel over herring.” She denied that
            Norway had threatened to close its ports, and added that ships of all states are welcome there. Berg, who
            has condemned the agreement since March, did not say whether he would meet her. Analysts believe that he
            opposes the quotas because of the vote in autumn.
            """;
    /** So short that its language is told by other signs. */
    private static final String SHORT_PRIMER = "Norway does not support the quotas of Iceland. “They are too small,” "
            + "the Norwegian prime minister said. The ministry called on Iceland to talk.";
    /** What a table answers: a list that is empty, and an article's note that somebody else has left and that is past. */
    private static final Map<String, String> ANSWERS = Map.of("Query", "{\"Items\": [], \"Count\": 0}", "UpdateItem",
            """
                    {"Attributes": {"another": {"M":
                    {"content": {"S": "another"}, "sketch": {"B": "AAAA"}, "until": {"N": "0"}}}}}""");
    private final ArticleStore store;
    private final Reader reader;
    private final Archive archive;
    private final Submissions submissions;
    private final FetchQueue queue;
    private final InstantSource clock;
    private final PageExtractor extractor;
    private final Router router;

    public SubmissionsHandler() {
        this(ArticleStore.fromEnvironment(), new Reader(), FetchQueue.fromEnvironment(), InstantSource.system(),
                Responses.logging());
    }

    SubmissionsHandler(ArticleStore store, Reader reader, FetchQueue queue, InstantSource clock, Responses responses) {
        this.store = store;
        this.reader = reader;
        this.archive = new Archive(store, reader, clock);
        this.submissions = new Submissions(store);
        this.queue = queue;
        this.clock = clock;
        this.extractor = new PageExtractor(clock);
        this.router = new Router(responses).on("POST /v1/articles",
                new IdempotencyKeys(store, clock).guarding(this::submit));
    }

    private Answer submit(Request request) {
        request.allowOnly(Set.of());
        return switch (new SubmissionBody(Body.object(request), extractor).submitted()) {
            case Submitted.Text(var draft) -> taken(archive.take(draft));
            case Submitted.Link link -> noted(link);
        };
    }

    private static Answer taken(Receipt receipt) {
        ReceiptView view = ReceiptView.of(receipt);
        return Answer.json(receipt.outcome() == Outcome.CREATED ? 201 : 200, view)
                .with("Location", view.links().self());
    }

    /** Sent again with each submission while pending: the fetch is idempotent, and a lost message is not. */
    private Answer noted(Submitted.Link link) {
        Submission submission = submissions.note(link.canonical(), link.url(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (submission.article().isPresent()) {
            return Answer.ok(submission).with("Location", submission.article().get());
        }
        queue.send(new FetchRequest(link.url(), clock.instant(), FetchRequest.Facts.NONE));
        return Answer.json(202, submission).with("Location", "/v1/submissions/" + submission.id());
    }

    /** The same with a table where everything succeeds and nothing stays. */
    SubmissionsHandler understudied() {
        return new SubmissionsHandler(new ArticleStore(RehearsedDynamoDb.answering(ANSWERS), "Rehearsal"), reader,
                queue, clock, Responses.rehearsed());
    }

    /** Warms what articles are taken in by, and the way to the table. */
    void rehearse() {
        Map<String, String> page = Map.of("url", "https://rehearsal.invalid/", "html", "<p>" + PRIMER);
        Map<String, String> told = Map.of("url", "https://rehearsal.invalid/1", "title", "Norway on quotas", "source",
                "Rehearsal", "publishedAt", "2020-01-01", "text", SHORT_PRIMER);
        new Rehearsal(understudied())
                .sending("POST /v1/articles", Json.MAPPER.writeValueAsString(Map.of("text", PRIMER)))
                .sending("POST /v1/articles", Json.MAPPER.writeValueAsString(told))
                .sending("POST /v1/articles", Json.MAPPER.writeValueAsString(page))
                .run(Rehearsal.OFTEN);
        store.rehearse();
    }

    @Override
    public Router routes() {
        return router;
    }
}
