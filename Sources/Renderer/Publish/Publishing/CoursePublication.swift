package import GuideCourse
package import GuideLibrary
internal import GuideOutput
package import GuideProduction
internal import GuideSoundFiles

/// A course that is to be published, and where.
package struct CoursePublication: Sendable {
    /// The course's tracks.
    package let plan: CoursePlan
    /// The folder that the course lies in.
    package let course: CourseFolder
    /// The folder to publish in.
    package let folder: PublishedFolder
    /// What is chosen for the pages.
    package let settings: PublicationSettings
    /// What is wanted of the calendar.
    package var schedule = ScheduleChoice()
    /// The clinic's theme.
    package var theme = Theme.standard
    /// Whether a book is made as well.
    package var hasBook = false
    /// Whether the sheets are printed as PDF, and by what; nil where nothing can print.
    package var printing = Printing.off
    /// The program that has the hidden modes of `EditionFinisher` and `LimitedProgram`; nil: all is done in this process.
    package var executable: String?
    private let environment: BuildEnvironment

    /// How sheets become PDF files.
    package enum Printing: Sendable {
        /// They are not printed; prints of unchanged sheets are kept.
        case off
        /// By this program; without one, only prints of unchanged sheets are kept.
        case by(ChromiumPrinter?)
    }

    /// A publication of a course in a folder.
    package init(
        _ plan: CoursePlan, in course: CourseFolder, to folder: PublishedFolder, _ settings: PublicationSettings,
        _ environment: BuildEnvironment
    ) {
        self.plan = plan
        self.course = course
        self.folder = folder
        self.settings = settings
        self.environment = environment
    }

    /// The name that the course is known by.
    package var name: String { plan.name(in: course) }

    /// The build of the course's sound in a folder.
    func build(in output: String) -> CourseBuild {
        var settings = OutputSettings(plan.course)
        settings.formats = [(.mp3, plan.course.bitRates[.mp3])]
        settings.sampleRate = AudioFormat.rate(for: [.mp3])
        settings.sidecars = PublishedCourse.sidecars
        settings.picture = try? Cover.embedded(ofCourse: name)
        return CourseBuild(plan, in: course, settings, environment, to: output)
    }
}
