package org.ontherecord.lab.soak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** One client with articles of its own: it knows what must be there, and asks for it. */
final class Desk {
    private static final List<String> HOSTILE = List.of("{", "[]", "{\"text\":\"\\ud800\"}", "{\"text\":7}", "null",
            "{\"text\":\"a\",\"nosuch\":1}", "{\"url\":\"ftp://a\"}", "\u0000");
    private final SplittableRandom random;
    private final Writer writer;
    private final Caller caller;
    private final Totals totals;
    private final List<Held> held = new ArrayList<>();
    private final List<String> neverSent = new ArrayList<>();

    Desk(int number, Caller caller, Totals totals) {
        this.random = new SplittableRandom(number);
        this.writer = new Writer(number, random);
        this.caller = caller;
        this.totals = totals;
    }

    void work(BooleanSupplier goOn) throws InterruptedException {
        while (goOn.getAsBoolean()) {
            int dice = random.nextInt(100);
            if (held.isEmpty() || dice < 35) submit();
            else if (dice < 45) again(any());
            else if (dice < 55) correct(any());
            else if (dice < 60) delete(any());
            else if (dice < 80) read(any());
            else if (dice < 90) search(any());
            else if (dice < 95) hostile();
            else
                breakOff();
            Thread.sleep(random.nextInt(30));
        }
    }

    private Held any() {
        return held.get(random.nextInt(held.size()));
    }

    private void submit() throws InterruptedException {
        Held sent = writer.article();
        Caller.Answer answer = caller.post("/v1/articles", sent.body());
        totals.count("submitted");
        if (!expect(answer.status() == 201 || answer.status() == 200, "submission", answer)) return;
        sent.id = answer.body().path("id").asString();
        held.add(sent);
    }

    private void again(Held one) throws InterruptedException {
        if (one.text == null) return;
        Caller.Answer answer = caller.post("/v1/articles", one.body());
        totals.count("sent again");
        expect(answer.status() == 200 && answer.body().path("id").asString().equals(one.id)
                && answer.body().path("version").asLong() == one.version, "the same again", answer);
    }

    private void correct(Held one) throws InterruptedException {
        if (one.text == null) return;
        Held next = writer.another(one.url);
        Caller.Answer answer = caller.post("/v1/articles", next.body());
        totals.count("corrected");
        if (!expect(answer.status() == 200 && answer.body().path("version").asLong() == one.version + 1, "correction",
                answer))
            return;
        one.text = next.text;
        one.word = next.word;
        one.version++;
    }

    private void delete(Held one) throws InterruptedException {
        Caller.Answer answer = caller.delete("/v1/articles/" + one.id);
        totals.count("deleted");
        if (expect(answer.status() == 204, "deletion", answer)) one.text = null;
    }

    private void read(Held one) throws InterruptedException {
        totals.count("read");
        isThere(one);
    }

    private boolean isThere(Held one) throws InterruptedException {
        Caller.Answer answer = caller.get("/v1/articles/" + one.id);
        if (one.text == null) return expect(answer.status() == 410, "a deleted article", answer);
        return expect(answer.status() == 200 && answer.body().path("text").asString().equals(one.text)
                && answer.body().path("version").asLong() == one.version, "an article", answer);
    }

    /** Whether it is found may take a moment; what is found must be right at once. */
    private void search(Held one) throws InterruptedException {
        totals.count("searched");
        Caller.Answer answer = caller.get("/v1/articles?q=" + one.word);
        expect(answer.status() == 200
                && answer.body().path("data").valueStream().allMatch(hit -> hit.path("id").asString().equals(one.id)),
                "search", answer);
        Caller.Answer positions = caller.get("/v1/articles/" + one.id + "/positions");
        expect(one.text == null
                ? positions.status() == 410
                : positions.status() == 200 && positions.body()
                        .path("data")
                        .valueStream()
                        .map(position -> position.at("/evidence/exact").asString())
                        .allMatch(one.text::contains),
                "positions", positions);
    }

    private void hostile() throws InterruptedException {
        totals.count("hostile");
        Caller.Answer answer = caller.post("/v1/articles", HOSTILE.get(random.nextInt(HOSTILE.size())));
        expect(answer.status() >= 400 && answer.status() < 500, "a hostile body", answer);
    }

    private void breakOff() {
        totals.count("broken off");
        Held half = writer.article();
        neverSent.add(half.word);
        caller.breakOff(half.body());
    }

    private boolean expect(boolean right, String what, Caller.Answer answer) {
        if (!right) totals.wrong(what + ": " + answer.status() + " " + shortened(answer.body()));
        return right;
    }

    private static String shortened(JsonNode body) {
        String all = body.toString();
        return all.substring(0, Math.min(300, all.length()));
    }

    /**
     * Looks for everything once more, by id and by word.
     *
     * @param caughtUp when the index must have followed the table at the latest
     * @return how many acknowledged articles are not there, or not found
     */
    int lost(Instant caughtUp) throws InterruptedException {
        int lost = 0;
        for (Held one : held)
            if (!isThere(one) || !isFound(one, caughtUp)) lost++;
        for (String word : neverSent)
            if (!hits(word).isEmpty()) totals.wrong("half a submission was archived: " + word);
        return lost;
    }

    private boolean isFound(Held one, Instant caughtUp) throws InterruptedException {
        List<String> expected = one.text == null ? List.of() : List.of(one.id);
        while (!hits(one.word).equals(expected)) {
            if (Instant.now().isAfter(caughtUp)) {
                totals.wrong("not found as it should be: " + one.word);
                return false;
            }
            Thread.sleep(500);
        }
        return true;
    }

    private List<String> hits(String word) throws InterruptedException {
        return caller.get("/v1/articles?q=" + word)
                .body()
                .path("data")
                .valueStream()
                .map(hit -> hit.path("id").asString())
                .toList();
    }

    int articles() {
        return held.size();
    }
}
