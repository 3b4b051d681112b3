package io.github.wireworthy.rules.data;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Arc2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.chrono.IsoEra;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import javax.security.auth.x500.X500Principal;
import javax.sql.rowset.RowSetProvider;
import javax.swing.DefaultListModel;
import javax.swing.ImageIcon;
import javax.swing.table.DefaultTableModel;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.parsers.DocumentBuilderFactory;

/** One object for each row on a type of the JDK that says more than that it cannot be written. */
final class JdkTypeExamples {

  private static final ExampleTable.Bad BAD = new ExampleTable.Bad();

  private JdkTypeExamples() {}

  /** Objects as people put them there. */
  static List<Example> usual() {
    List<Example> examples = new ArrayList<>();
    examples.add(Example.of("java.lang.CharSequence", () -> "text"));
    examples.add(Example.of("java.lang.annotation.Annotation", JdkTypeExamples::annotation));
    examples.add(Example.of("java.nio.file.CopyOption", () -> StandardCopyOption.ATOMIC_MOVE));
    examples.add(Example.of("java.nio.file.OpenOption", () -> StandardOpenOption.READ));
    examples.add(Example.of("java.security.Principal", () -> new X500Principal("CN=Ada")));
    examples.add(Example.of("java.util.concurrent.locks.Lock", ReentrantLock::new));
    examples.add(
        Example.of(
            "java.util.concurrent.locks.Condition", () -> new ReentrantLock().newCondition()));
    examples.add(
        Example.of("java.util.concurrent.locks.ReadWriteLock", ReentrantReadWriteLock::new));
    examples.add(
        Example.of("javax.sql.RowSet", () -> RowSetProvider.newFactory().createCachedRowSet()));
    examples.addAll(shapes());
    examples.addAll(times());
    examples.addAll(models());
    return examples;
  }

  private static Annotation annotation() {
    return Runnable.class.getAnnotation(FunctionalInterface.class);
  }

  private static List<Example> shapes() {
    return List.of(
        Example.of("java.awt.geom.Arc2D", Arc2D.Double::new),
        Example.of("java.awt.geom.CubicCurve2D", CubicCurve2D.Double::new),
        Example.of("java.awt.geom.Dimension2D", Dimension::new),
        Example.of("java.awt.geom.Ellipse2D", Ellipse2D.Float::new),
        Example.of("java.awt.geom.Line2D", Line2D.Double::new),
        Example.of("java.awt.geom.Path2D", Path2D.Double::new),
        Example.of("java.awt.geom.Point2D", Point2D.Double::new),
        Example.of("java.awt.geom.QuadCurve2D", QuadCurve2D.Double::new),
        Example.of("java.awt.geom.Rectangle2D", Rectangle2D.Float::new),
        Example.of("java.awt.geom.RectangularShape", Rectangle2D.Double::new),
        Example.of("java.awt.geom.RoundRectangle2D", RoundRectangle2D.Double::new));
  }

  private static List<Example> times() {
    return List.of(
        Example.of("java.time.Clock", Clock::systemUTC),
        Example.of("java.time.InstantSource", Clock::systemUTC),
        Example.of("java.time.chrono.AbstractChronology", () -> IsoChronology.INSTANCE),
        Example.of("java.time.chrono.ChronoLocalDate", () -> LocalDate.EPOCH),
        Example.of("java.time.chrono.ChronoLocalDateTime", () -> LocalDateTime.MIN),
        Example.of("java.time.chrono.ChronoPeriod", () -> Period.ZERO),
        Example.of(
            "java.time.chrono.ChronoZonedDateTime",
            () -> ZonedDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC)),
        Example.of("java.time.chrono.Chronology", () -> IsoChronology.INSTANCE),
        Example.of("java.time.chrono.Era", () -> IsoEra.CE),
        Example.of("java.time.temporal.Temporal", () -> Instant.EPOCH),
        Example.of("java.time.temporal.TemporalAccessor", () -> Instant.EPOCH),
        Example.of("java.time.temporal.TemporalAmount", () -> Period.ZERO),
        Example.of("java.time.temporal.TemporalField", () -> ChronoField.YEAR),
        Example.of("java.time.temporal.TemporalUnit", () -> ChronoUnit.DAYS));
  }

  private static List<Example> models() {
    return List.of(
        Example.of("javax.swing.Icon", ImageIcon::new),
        Example.of("javax.swing.ListModel", DefaultListModel::new),
        Example.of("javax.swing.table.TableModel", DefaultTableModel::new),
        Example.of(
            "javax.swing.tree.TreeModel",
            () -> new DefaultTreeModel(new DefaultMutableTreeNode(Color.RED))),
        Example.of(
            "javax.xml.datatype.Duration", () -> DatatypeFactory.newInstance().newDuration(1)),
        Example.of(
            "javax.xml.datatype.XMLGregorianCalendar",
            () -> DatatypeFactory.newInstance().newXMLGregorianCalendar()),
        Example.of(
            "org.w3c.dom.Node",
            () -> DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument()));
  }

  /** Containers of something that can be written, and of something that cannot. */
  @SuppressWarnings("JdkObsolete") // There is no other dictionary.
  static List<Example> containers() {
    return List.of(
        of("java.lang.Iterable", part -> new ArrayList<>(List.of(part))),
        of("java.util.Dictionary", part -> new Hashtable<>(Map.of("key", part))),
        of("java.util.Map", part -> new HashMap<>(Map.of("key", part))),
        of("java.util.Map$Entry", part -> new AbstractMap.SimpleEntry<>("key", part)),
        of("java.util.concurrent.atomic.AtomicReference", AtomicReference::new),
        of(
            "java.util.concurrent.atomic.AtomicReferenceArray",
            part -> new AtomicReferenceArray<>(new Object[] {part})));
  }

  private static Example of(String row, Function<Object, Object> made) {
    Serializable good = "good";
    return new Example(row, () -> made.apply(good), () -> made.apply(BAD));
  }
}
