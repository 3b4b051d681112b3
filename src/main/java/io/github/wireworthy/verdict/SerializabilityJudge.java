package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.capture.Captures;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides what can be written by a serializer, Java's own if no other is named, and read back: the
 * one place that does. Answers are remembered; one judge serves a whole run, and several threads.
 */
public final class SerializabilityJudge {

  private final World world;
  private final KnownLibrary library;
  private final Purposes purposes;
  private final ReadingJudge reading;
  private final Memory memory = new Memory();
  private final Optional<Registrations> registrations;

  public SerializabilityJudge(
      TypeTable types, Captures captures, ValueFlow flow, KnownLibrary library) {
    this(
        World.of(types, captures, flow, library, SerializerProfile.JAVA, Optional.empty()),
        library);
  }

  private SerializabilityJudge(World world, KnownLibrary library) {
    this.world = world;
    this.library = library;
    this.purposes = new Purposes(world.types(), world.flow(), world.known());
    this.reading = new ReadingJudge(world, purposes);
    this.registrations =
        world
            .profile()
            .registration()
            .map(it -> new Registrations(world.types(), world.flow(), it));
  }

  /** A judge for the same code that lets objects of some types pass, as RMI does with stubs. */
  public SerializabilityJudge letting(Set<String> supertypes) {
    return new SerializabilityJudge(world.letting(supertypes), library);
  }

  /** A judge for the same code if these classes were declared serializable. */
  SerializabilityJudge declaring(Set<String> classes) {
    return new SerializabilityJudge(world.declaring(classes), library);
  }

  /**
   * What would be if objects of a class of the sources were to go, and only classes had to be
   * declared serializable for it; empty if that is not enough, or if it changed what is written of
   * others.
   */
  public Optional<Declaring> declaring(TypeInfo type) {
    return DeclaringSearch.of(this, world, type);
  }

  /** The same for a class whose subclasses are written today, but without what it holds itself. */
  public Optional<Declaring> declaringBase(TypeInfo type) {
    return DeclaringSearch.ofBase(this, world, type);
  }

  /** A judge for the same code where another serializer writes; this one is Java's own. */
  public SerializabilityJudge writing(SerializerProfile profile) {
    World other =
        World.of(
                world.types(),
                world.captures(),
                world.flow(),
                library,
                profile,
                profile.leavesToJava() ? Optional.of(this) : Optional.empty())
            .letting(world.stubs());
    return new SerializabilityJudge(other, library);
  }

  /**
   * Judges a value of which these are the possibilities: the surest failure counts, and is proved
   * if all of them are.
   */
  public Verdict judge(List<Value> alternatives) {
    Function<Bench, Verdict> question =
        bench -> Verdicts.ofAlternatives(alternatives.stream().map(bench.values()::judge).toList());
    Verdict verdict = ask(List.of(), question);
    return verdict instanceof Verdict.Passes && memory.holdsLoops() ? trace(question) : verdict;
  }

  /** Judges one value. */
  public Verdict judge(Value value) {
    return judge(List.of(value));
  }

  /**
   * Judges whether an object that writes was told of the classes of all that it is given; passes
   * where it need not be told, or where it is not known what it is told.
   *
   * @param writer the object that writes, an expression of the typing's body
   * @param alternatives the possibilities of what it is given
   */
  public Verdict registered(Typing typing, Expression writer, List<Value> alternatives) {
    return registrations
        .flatMap(it -> it.of(typing, writer))
        .map(
            known ->
                Verdicts.atMost(
                    known.certainty(),
                    new RegistrationJudge(
                            world, world.profile().registration().orElseThrow(), known.registered())
                        .judge(alternatives)))
        .orElse(Verdicts.PASSES);
  }

  /** Whether the call of an object that writes is given something else that writes instead. */
  public boolean isWrittenInstead(Typing typing, Expression writer) {
    return registrations.filter(it -> it.isReplaced(typing, writer)).isPresent();
  }

  /** Judges several things of which each is written. */
  public Verdict judgeAll(List<Verdict> verdicts) {
    return Verdicts.ofParts(verdicts);
  }

  /** Judges what has this declared type, and is not known more exactly. */
  public Verdict judge(Type declared) {
    return ask(List.of(), bench -> bench.types().judge(declared));
  }

  /** Judges an object of this very class, of which it is not known how it was made. */
  public Verdict made(TypeInfo type) {
    return ask(List.of(), bench -> bench.types().ofMade(type));
  }

  /** Judges what a member holds, whatever else its owner holds. */
  public Verdict member(StateMember member) {
    TypeInfo owner = member.owner();
    Instance anyObject = new Instance(owner.asType(), owner, Optional.empty());
    return ask(
        world.hierarchy().namesDownTo(owner.asType()),
        bench -> bench.members().ofField(anyObject, owner, member.field()));
  }

  /** Judges one thing that a closure or class carries. */
  public Verdict carried(CarriedValue carried) {
    return ask(List.of(), bench -> ofCarried(bench, carried));
  }

  /**
   * Whether a member of the protocol that is not heeded could be, as far as other code goes: a
   * method that nothing calls, a list of fields that are all there.
   */
  public boolean canBeHeeded(SerialMember member) {
    if (member.kind().isMethod()) {
      return member
          .method()
          .flatMap(MethodInfo::declaration)
          .filter(fact -> !world.flow().isCalled(fact))
          .isPresent();
    }
    return member.owner().fields().stream()
        .filter(field -> field.name().equals(member.name()))
        .flatMap(field -> field.declaration().stream())
        .allMatch(
            fact ->
                PersistentFields.firstWithoutField(world.types(), member.owner(), fact).isEmpty());
  }

  /** Whether closures were met that hold themselves, and so may not be read back. */
  boolean hasMetLoops() {
    return memory.holdsLoops();
  }

  private Verdict ofCarried(Bench bench, CarriedValue carried) {
    Capture capture = carried.capture();
    return switch (carried.carrier()) {
      case LAMBDA, METHOD_REFERENCE ->
          bench.captures().ofClosure(carried.body().orElseThrow(), capture);
      case ANONYMOUS_CLASS, LOCAL_CLASS, MEMBER_CLASS ->
          bench
              .captures()
              .ofClass(
                  carried.type().orElseThrow(),
                  world.members().carried(carried.type().orElseThrow(), capture).name(),
                  capture);
    };
  }

  private Verdict ask(List<String> running, Function<Bench, Verdict> question) {
    Bench bench = new Bench(world, memory, new SettlingExamination(memory));
    return bench.examination().answer(running, () -> question.apply(bench));
  }

  /** Looks for closures that hold themselves and are written before what they carry. */
  private Verdict trace(Function<Bench, Verdict> question) {
    Bench bench = new Bench(world, memory, new TracingExamination(memory));
    return bench.examination().answer(List.of(), () -> question.apply(bench));
  }

  /** Whether objects of a type are serializable by its hierarchy, whatever they hold. */
  public Answer isSerializable(Type type) {
    return world.hierarchy().isSerializable(type);
  }

  /**
   * The members of a source class that are written with its instances, in the order of writing;
   * none of a class that decides itself what is written.
   */
  public List<StateMember> writtenMembers(TypeInfo owner) {
    if (!hasOwnState(owner)) {
      return List.of();
    }
    List<StateMember> members = new ArrayList<>();
    for (Members.Member member : world.members().written(owner)) {
      if (member instanceof Members.Member.OfField field) {
        Optional<Location> location = field.field().location().or(owner::location);
        location.ifPresent(place -> members.add(member(owner, field.field(), place)));
      }
    }
    return members;
  }

  /**
   * The members of a source class that are meant for serialization, whatever is wrong with them.
   */
  public List<SerialMember> serialMembers(TypeInfo owner) {
    return SerialMemberFinder.of(world, owner);
  }

  private StateMember member(TypeInfo owner, FieldInfo field, Location location) {
    Doubt doubt = purposes.of(owner, field, later -> isFree(owner, field, later));
    return new StateMember(
        owner,
        field,
        location,
        doubt == Doubt.NONE && !world.replacedBelow(owner).isEmpty()
            ? Doubt.REPLACED_BELOW
            : doubt);
  }

  /** Whether what a field holds can be written as long as some code has not run. */
  private boolean isFree(TypeInfo owner, FieldInfo field, Predicate<Body> later) {
    List<Value> values = world.flow().valuesOf(field, later);
    Verdict verdict =
        ask(
            world.hierarchy().namesDownTo(owner.asType()),
            bench -> bench.members().ofField(owner, field, values));
    return !(verdict instanceof Verdict.Fails);
  }

  /** Whether the objects of a class of the sources are likely to be written. */
  public Doubt doubt(TypeInfo type) {
    return purposes.of(type);
  }

  /** Whether a class is serializable only for what it extends, whatever version it bears. */
  boolean isNeverMeant(TypeInfo type) {
    return purposes.isNeverMeant(type);
  }

  /**
   * Whether a class itself says that its objects are to be written, and does not only extend or
   * implement what can be.
   */
  public boolean isMeantToTravel(TypeInfo type) {
    return type.kind() != TypeInfo.Kind.ANONYMOUS && purposes.isNamedSo(type);
  }

  /** Whether a class or interface has serializable classes below it in the sources. */
  public boolean hasSerializableHeirs(TypeInfo type) {
    return !world.hierarchy().sourceSubtypes(type.name()).serializable().isEmpty();
  }

  /** Whether a class says by a hook that does nothing but throw that nobody is to write it. */
  public boolean refusesToBeWritten(TypeInfo type) {
    return reading.refusesToBeWritten(type);
  }

  /**
   * Judges whether objects of just this class of the sources can be made again by Java's own
   * serialization when they are read; those that are never read as what they are pass.
   */
  public Verdict restored(TypeInfo type) {
    return reading.restored(type);
  }

  /**
   * What objects of a source class, read back as what they are, lose though nothing fails.
   *
   * @param isSent whether objects of just a class are seen to be sent
   */
  List<Loss> losses(TypeInfo type, Predicate<TypeInfo> isSent) {
    return reading.losses(type, isSent);
  }

  /**
   * Whether objects that are read back can do without a field, if it is not written: something sets
   * it again, or nothing is seen to need it.
   */
  public boolean canDoWithout(StateMember member) {
    return reading.canDoWithout(member);
  }

  /**
   * The topmost of a class of the sources and its superclasses that is serializable and of the
   * sources; the class itself if it makes its objects itself when they are read.
   */
  TypeInfo firstSerializable(TypeInfo type) {
    if (world.hooks().isExternalizable(type.asType())) {
      return type;
    }
    return world.hierarchy().superclassesDownTo(type.asType()).stream()
        .filter(level -> isSerializable(level) == Answer.YES)
        .flatMap(level -> world.types().find(Naming.nameOf(level)).stream())
        .filter(level -> level.origin() == TypeInfo.Origin.SOURCE)
        .findFirst()
        .orElse(type);
  }

  /** Whether what javac adds to the state of a class of the sources is written as well. */
  boolean writesCaptures(TypeInfo owner) {
    return world.members().writesCaptures(owner) && hasOwnState(owner);
  }

  /** Whether code runs only when an object of its class is written. */
  public boolean isWritingHook(Body body) {
    return body instanceof Body.OfMethod code
        && Stream.concat(
                world.hooks().writeObject(body.owner()).stream(),
                world.hooks().writeExternal(body.owner().asType()).stream())
            .anyMatch(hook -> hook.declaration().filter(code.method()::equals).isPresent());
  }

  /** Whether a stream has a class of its own that may write something else than it is given. */
  public boolean mayWriteInstead(Type stream) {
    return world.hooks().isReplacing(stream);
  }

  /** Whether what the objects of a source class hold is written with them. */
  public boolean hasOwnState(TypeInfo owner) {
    Type.ClassType type = owner.asType();
    boolean isWritten =
        !owner.isInterface()
            && owner.kind() != TypeInfo.Kind.ENUM
            && isSerializable(type) == Answer.YES
            && !world.hierarchy().isSubtype(type, "java.lang.Enum")
            && (owner.kind() == TypeInfo.Kind.RECORD
                || !world.hierarchy().isSubtype(type, JavaIo.EXTERNALIZABLE))
            && world.hooks().replacing(owner, JavaIo.WRITE_REPLACE).isEmpty();
    return isWritten && writesDefaults(owner);
  }

  private boolean writesDefaults(TypeInfo owner) {
    return world
        .hooks()
        .writeObject(owner)
        .map(hook -> world.hooks().code(hook).filter(world.hooks()::writesDefaults).isPresent())
        .orElse(true);
  }
}
