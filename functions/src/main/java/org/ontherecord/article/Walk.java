package org.ontherecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way through all articles, along the index of dates and partition after partition: the table itself can only be
 * scanned.
 */
final class Walk {
    private static final List<String> PARTITIONS = Keys.dateKeys().toList();
    /** Before any date. */
    private static final String BEGINNING = "0";
    private final Table table;

    Walk(Table table) {
        this.table = table;
    }

    /**
     * How far one has come.
     *
     * @param partition number of the partition
     * @param after     last sort value seen in it
     */
    private record Place(int partition, String after) {
        static Place parse(String place) {
            String[] parts = place.split(" ", 2);
            return new Place(Integer.parseInt(parts[0]), parts[1]);
        }

        Place nextPartition() {
            return new Place(partition + 1, BEGINNING);
        }

        @Override
        public String toString() {
            return partition + " " + after;
        }
    }

    Stretch from(Optional<String> begin, int most) {
        List<ArticleId> articles = new ArrayList<>();
        Place place = begin.map(Place::parse).orElse(new Place(0, BEGINNING));
        while (place.partition() < PARTITIONS.size()) {
            int left = most - articles.size();
            var items = table.indexes()
                    .following(Keys.BY_DATE, Keys.DATE_KEY, Keys.DATE_SORT,
                            PARTITIONS.get(place.partition()), place.after(), left);
            items.forEach(item -> articles.add(Keys.article(item.get(Attributes.PK).s())));
            if (items.size() == left) {
                String last = items.getLast().get(Keys.DATE_SORT).s();
                return new Stretch(articles, Optional.of(new Place(place.partition(), last).toString()));
            }
            place = place.nextPartition();
        }
        return new Stretch(articles, Optional.empty());
    }
}
