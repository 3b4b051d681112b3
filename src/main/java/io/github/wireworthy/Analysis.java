package io.github.wireworthy;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.BoundaryCatalog;
import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.boundary.Exits;
import io.github.wireworthy.boundary.Imports;
import io.github.wireworthy.boundary.LibraryRange;
import io.github.wireworthy.boundary.Scanned;
import io.github.wireworthy.capture.Captures;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.flow.LocalUse;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Stories;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.types.LayeredTypeTable;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.classfile.ClassPath;
import io.github.wireworthy.types.classfile.JdkImage;
import io.github.wireworthy.types.classfile.SignaturePack;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.CarriedValues;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.Loss;
import io.github.wireworthy.verdict.Losses;
import io.github.wireworthy.verdict.PlainComparator;
import io.github.wireworthy.verdict.PlainComparators;
import io.github.wireworthy.verdict.RestoredClass;
import io.github.wireworthy.verdict.RestoredClasses;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMembers;
import io.github.wireworthy.verdict.SerializabilityJudge;
import io.github.wireworthy.verdict.StateMember;
import io.github.wireworthy.verdict.StateMembers;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pipeline from facts to findings. */
public final class Analysis {

  /** How many files are named as the slowest. */
  private static final int SLOWEST = 3;

  private final AnalysisInput input;
  private final Workers workers;
  private final Stopwatch stopwatch = new Stopwatch();

  private Analysis(AnalysisInput input) {
    this.input = input;
    this.workers = new Workers(input.jobs());
  }

  /**
   * Analyses scanned sources. The result does not depend on the number of jobs. Mistakes of this
   * program cost the type, the rule or the fixes in which they happen, and are told as problems.
   */
  public static AnalysisResult run(AnalysisInput input) {
    try (ClassPath classPath = ClassPath.open(input.classPath())) {
      return new Analysis(input).run(classPath);
    }
  }

  private AnalysisResult run(ClassPath classPath) {
    Knowledge knowledge = input.knowledge().with(classPath::versionsOf);
    SignaturePack pack = pack(classPath);
    LayeredTypeTable types =
        LayeredTypeTable.of(input.files(), List.of(classPath, JdkImage.running(), pack));
    List<TypeInfo> sources = types.sourceTypes();
    Captures captures = new Captures(types);
    ValueFlow flow = new ValueFlow(types, knowledge.library().calls());
    SerializabilityJudge judge =
        new SerializabilityJudge(types, captures, flow, knowledge.library());
    stopwatch.lap("types");

    Imports imports = Imports.of(input.files());
    BoundaryCatalog boundaries = knowledge.boundaries().over(types, imports);
    LocalUse localUse =
        new LocalUse(
            types, flow, new Exits(types, flow, boundaries, it -> isSerializable(judge, it)));
    Scanned scanned = new Scanned(types, flow, localUse, imports);
    List<Judged<Crossing>> found =
        new Crossings(workers, scanned, new Judges(judge, knowledge.serializers())).of(boundaries);
    stopwatch.lap("crossings");

    List<Judged<StateMember>> state =
        workers.map(
            StateMembers.of(types, judge),
            it -> it.location().file(),
            it -> new Judged<>(it, judge.member(it)));
    ForbiddenShipments shipments =
        new ForbiddenShipments(
                found,
                workers.map(
                    CarriedValues.of(types, captures, judge),
                    it -> it.location().file(),
                    it -> new Judged<>(it, judge.carried(it))))
            .judged(types, flow, judge);
    List<Judged<Crossing>> crossings = shipments.crossings();
    List<Judged<CarriedValue>> carried = shipments.carried();
    List<Judged<RestoredClass>> restored = RestoredClasses.of(types, judge);
    List<SerialMember> members = SerialMembers.of(types, judge);
    List<Loss> losses =
        Losses.of(
            types,
            judge,
            type -> judge.isMeantToTravel(type) || !localUse.test(type),
            new SentClasses(crossings, types, flow));
    List<PlainComparator> comparators = PlainComparators.of(types, captures, flow, localUse, judge);
    stopwatch.lap("verdicts");

    Stories stories =
        Stories.of(crossings, carried, state, restored, type -> useOf(type, judge, localUse));
    Project project =
        new Project(
            input.files(),
            types,
            crossings,
            carried,
            state,
            members,
            losses,
            comparators,
            stories,
            captures,
            judge,
            (crossing, then) -> reconsidered(types, flow, crossing, then));
    List<Finding> findings =
        workers.flatMap(
            input.rules(), rule -> rule.info().id(), rule -> rule.check(project).toList());
    stopwatch.lap("rules");

    List<Finding> offered =
        workers.replaceAll(
            findings,
            it -> it.location().file(),
            it -> input.mended().test(it) ? it.offered() : it.unmended(),
            Finding::unmended);
    stopwatch.lap("fixes");

    Answers answers = new Answers();
    Stream.of(crossings, state, carried).flatMap(List::stream).forEach(answers::add);
    return new AnalysisResult(
        sorted(offered),
        problems(classPath, types),
        answers.gaps(),
        UnknownPackages.of(input.files(), types),
        pack.used(),
        otherVersions(knowledge, classPath),
        counts(sources.size(), crossings.size(), answers, flow.effort()),
        stopwatch.phases(),
        workers.slowest(SLOWEST));
  }

  private List<AnalysisResult.OtherVersion> otherVersions(
      Knowledge knowledge, ClassPath classPath) {
    List<AnalysisResult.OtherVersion> found = new ArrayList<>();
    for (Boundary boundary : input.knowledge().lostIn(knowledge)) {
      for (LibraryRange range : boundary.versions()) {
        classPath
            .versionsOf(range.group(), range.artifact())
            .forEach(it -> found.add(new AnalysisResult.OtherVersion(boundary.id(), range, it)));
      }
    }
    return found;
  }

  private SignaturePack pack(ClassPath classPath) {
    Set<String> declared =
        input.files().stream()
            .flatMap(
                file -> file.types().stream().map(type -> file.packageName() + "." + type.name()))
            .collect(Collectors.toSet());
    return SignaturePack.of(
        input.knowledge().signatures(),
        NamedPackages.of(input.files()),
        name -> declared.contains(name) || classPath.find(name).isPresent());
  }

  private static Stories.Use useOf(TypeInfo type, SerializabilityJudge judge, LocalUse localUse) {
    if (judge.isMeantToTravel(type) || !localUse.test(type)) {
      return Stories.Use.UNKNOWN;
    }
    return localUse.isInView(type) ? Stories.Use.STAYS : Stories.Use.STAYS_IN_SOURCES;
  }

  private static boolean isSerializable(SerializabilityJudge judge, Type type) {
    return judge.isSerializable(type) == TypeSystem.Answer.YES;
  }

  private Verdict reconsidered(
      LayeredTypeTable types, ValueFlow flow, Crossing crossing, SerializabilityJudge then) {
    Judges judges = new Judges(then, input.knowledge().serializers());
    return new CrossingJudge(types, flow, judges).judge(crossing).verdict();
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing(Finding::location)
                .thenComparing((Finding finding) -> finding.rule().id())
                .thenComparing(Finding::message))
        .toList();
  }

  private List<Problem> problems(ClassPath classPath, LayeredTypeTable types) {
    List<Problem> problems = new ArrayList<>();
    input.files().forEach(file -> problems.addAll(file.problems()));
    problems.addAll(classPath.problems());
    problems.addAll(types.problems());
    problems.addAll(workers.problems());
    problems.sort(Comparator.comparing(Problem::file).thenComparing(Problem::message));
    return problems;
  }

  private AnalysisResult.Counts counts(
      int types, int crossings, Answers answers, ValueFlow.Effort effort) {
    long lines = input.files().stream().mapToLong(FileFacts::lines).sum();
    return new AnalysisResult.Counts(
        input.files().size(),
        lines,
        types,
        crossings,
        answers.questions(),
        answers.undecided(),
        effort);
  }
}
