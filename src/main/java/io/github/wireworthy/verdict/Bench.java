package io.github.wireworthy.verdict;

/** The judges of one question, one for each kind of thing; they ask each other. */
final class Bench {

  private final World world;
  private final Memory memory;
  private final Examination examination;
  private final ValueJudge values = new ValueJudge(this);
  private final TypeJudge types = new TypeJudge(this);
  private final ClassJudge classes = new ClassJudge(this);
  private final ContainerJudge containers = new ContainerJudge(this);
  private final ClosureJudge closures = new ClosureJudge(this);
  private final CaptureJudge captures = new CaptureJudge(this);
  private final MemberJudge members = new MemberJudge(this);
  private final ReplacementJudge replacements = new ReplacementJudge(this);

  Bench(World world, Memory memory, Examination examination) {
    this.world = world;
    this.memory = memory;
    this.examination = examination;
  }

  World world() {
    return world;
  }

  Memory memory() {
    return memory;
  }

  Examination examination() {
    return examination;
  }

  ValueJudge values() {
    return values;
  }

  TypeJudge types() {
    return types;
  }

  ClassJudge classes() {
    return classes;
  }

  ContainerJudge containers() {
    return containers;
  }

  ClosureJudge closures() {
    return closures;
  }

  CaptureJudge captures() {
    return captures;
  }

  MemberJudge members() {
    return members;
  }

  ReplacementJudge replacements() {
    return replacements;
  }
}
