package fixtures.flow.patternvariable;

import javax.servlet.http.HttpSession;

/** The job's name is taken. */
public class NegatedPatternLeavesJobName {
  static class Job {
    final String name = "nightly";
  }

  static Object job(Object request) {
    if (!(request instanceof Job job)) {
      return "no job";
    }
    return job.name;
  }

  static void keep(HttpSession session) {
    session.setAttribute("job", job(new Job()));
  }

  static Object payload() {
    return job(new Job());
  }
}
