package org.ontherecord.lab.cost;

import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/**
 * What requests to the table took.
 *
 * @param requests   round trips
 * @param turns      waits one after another: requests that are under way at the same time are one
 * @param readUnits  of 4 KB, consistent; as the table counted them
 * @param writeUnits of 1 KB, those of its indexes included
 * @param nanos      while at least one request was under way
 */
public record Consumption(int requests, int turns, double readUnits, double writeUnits, long nanos) {
    static final Consumption NONE = new Consumption(0, 0, 0, 0, 0);

    Consumption reading(Stream<ConsumedCapacity> capacity) {
        return new Consumption(requests, turns, readUnits + units(capacity), writeUnits, nanos);
    }

    Consumption writing(Stream<ConsumedCapacity> capacity) {
        return writing(units(capacity));
    }

    Consumption writing(double more) {
        return new Consumption(requests, turns, readUnits, writeUnits + more, nanos);
    }

    Consumption request(boolean isFirstUnderWay) {
        return new Consumption(requests + 1, turns + (isFirstUnderWay ? 1 : 0), readUnits, writeUnits, nanos);
    }

    Consumption during(long more) {
        return new Consumption(requests, turns, readUnits, writeUnits, nanos + more);
    }

    private static double units(Stream<ConsumedCapacity> capacity) {
        return capacity.mapToDouble(ConsumedCapacity::capacityUnits).sum();
    }
}
