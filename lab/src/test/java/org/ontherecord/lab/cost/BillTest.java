package org.ontherecord.lab.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Arithmetic of costs, on mixes whose price can be told by hand. */
class BillTest {
    private static final Prices PRICES = Prices.standard();

    @Test
    void aKnownMixCostsWhatItsPartsDo() {
        Bill bill = Bill.NOTHING.and("api-request", 1e6)
                .and("table-read", 4e6)
                .and(Bill.NOTHING.and("table-write", 10).times(2e5))
                .and("bucket-put", 1000);

        assertEquals(1.00 + 0.50 + 1.25 + 0.005, bill.dollars(PRICES), 1e-9);
        assertEquals(1.75, bill.byService(PRICES).get("DynamoDB"), 1e-9);
    }

    @Test
    void aFunctionWithLessThanOneProcessorIsBilledForItsSlowness() {
        assertEquals(10 + 20 * 1769 / 1024.0, trial(1024).billed(), 1e-9);
        assertEquals(30, trial(2048).billed(), 1e-9);
        assertEquals(0.030 * 2, trial(2048).gigabyteSeconds(), 1e-9);
    }

    private static Trial trial(int memory) {
        return new Trial("asked", "Function", memory, 30, 10, 1, 1, 1, 0, 0, 0, 0);
    }

    @Test
    void rareCallsAreAllTracedAndFrequentOnesSeldom() {
        assertEquals(1, Billing.traced(100), 0.001);
        assertEquals(0.84, Billing.traced(1e6), 0.01);
        assertTrue(Billing.traced(1e9) < 0.06);
    }

    @Test
    void everyPriceHasADateAndAPage() {
        PRICES.list().forEach(price -> {
            assertTrue(price.date().matches("20\\d\\d-\\d\\d-\\d\\d"), price.key());
            assertTrue(price.source().startsWith("https://aws.amazon.com/"), price.key());
            assertEquals("us-east-1", price.region());
            assertTrue(price.of(1) > 0);
        });
        assertEquals(PRICES.list().size(), Map.copyOf(PRICES.byKey()).size());
    }
}
