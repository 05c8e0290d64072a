package dev.hyoka.io.published;

import dev.hyoka.io.published.Block.Part;
import dev.hyoka.io.published.Block.Way;
import dev.hyoka.io.published.TableRow.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a cost table by row and year, once each block has its way.
 *
 * @param blocks the blocks by part
 * @param ways the way of each block
 */
record PlacedFigures(Map<Part, List<Block>> blocks, Map<Block, Way> ways) {

    /** The number that a row states for a year. */
    Optional<BigDecimal> number(Label label, int year) {
        return field(label, year).flatMap(Field::number);
    }

    /** The field of a row that belongs to a year. */
    Optional<Field> field(Label label, int year) {
        for (List<Block> part : blocks.values()) {
            for (Block block : part) {
                Way way = ways.get(block);
                for (TableRow row : block.rows()) {
                    if (way != null && row.label() == label) {
                        return row.fields().stream()
                                .filter(field -> field.isFigure() && block.yearOf(field, way) == year)
                                .findFirst();
                    }
                }
            }
        }
        return Optional.empty();
    }
}
