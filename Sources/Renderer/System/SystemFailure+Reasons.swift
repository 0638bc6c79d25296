internal import Glibc
internal import GuideText

extension SystemFailure {
    /// What the error numbers mean that a user may meet. The system's own texts are English, and say what it saw, not what is
    /// wrong.
    static let reasons: [Int32: Bilingual] = [
        ENOENT: Bilingual(nb: "finnes ikke", en: "does not exist"),
        EACCES: Bilingual(nb: "du har ikke lov", en: "you are not allowed"),
        EPERM: Bilingual(nb: "det er ikke lov", en: "it is not allowed"),
        EISDIR: Bilingual(nb: "er en mappe", en: "is a folder"),
        ENOTDIR: Bilingual(nb: "en del av stien er ingen mappe", en: "a part of the path is no folder"),
        EEXIST: Bilingual(nb: "finnes allerede", en: "exists already"),
        ENOTEMPTY: Bilingual(nb: "mappen er ikke tom", en: "the folder is not empty"),
        ENOSPC: Bilingual(nb: "disken er full", en: "the disk is full"),
        EDQUOT: Bilingual(nb: "plassen du har fått tildelt, er brukt opp", en: "your share of the disk is used up"),
        EFBIG: Bilingual(nb: "filen blir for stor", en: "the file becomes too large"),
        EROFS: Bilingual(nb: "kan bare leses, ikke skrives", en: "can only be read, not written"),
        EIO: Bilingual(nb: "disken svarer med feil", en: "the disk answers with an error"),
        ENOMEM: Bilingual(nb: "det er ikke nok minne", en: "there is not enough memory"),
        EMFILE: Bilingual(nb: "for mange filer er åpne", en: "too many files are open"),
        ENFILE: Bilingual(nb: "for mange filer er åpne på maskinen", en: "too many files are open on the machine"),
        ENAMETOOLONG: Bilingual(nb: "navnet er for langt", en: "the name is too long"),
        ELOOP: Bilingual(nb: "lenkene går i ring", en: "the links go round in a circle"),
        EINVAL: Bilingual(nb: "slikt lar seg ikke gjøre her", en: "such a thing cannot be done here"),
        EBUSY: Bilingual(nb: "er i bruk", en: "is in use"),
        ETXTBSY: Bilingual(nb: "er et program som kjører", en: "is a program that is running"),
        EXDEV: Bilingual(nb: "ligger på en annen disk", en: "lies on another disk"),
        EPIPE: Bilingual(nb: "mottakeren er borte", en: "the receiver has gone away"),
        EAGAIN: Bilingual(nb: "er opptatt akkurat nå", en: "is busy at the moment"),
        ENOEXEC: Bilingual(nb: "er ikke et program for denne maskinen", en: "is no program for this machine"),
        ETIMEDOUT: Bilingual(nb: "svarte ikke i tide", en: "did not answer in time"),
        ESTALE: Bilingual(nb: "nettverksdisken mistet filen", en: "the network disk lost the file"),
        ENODEV: Bilingual(nb: "finnes ikke på maskinen", en: "is not on the machine"),
        ENXIO: Bilingual(nb: "ingen er i den andre enden", en: "nobody is at the other end"),
        ENOTSUP: Bilingual(nb: "disken kan ikke det", en: "the disk cannot do that"),
        ENOSYS: Bilingual(nb: "systemet kan ikke det", en: "the system cannot do that"),
        E2BIG: Bilingual(nb: "for mange eller for lange argumenter", en: "too many arguments, or too long ones"),
        EOVERFLOW: Bilingual(nb: "filen er for stor", en: "the file is too large"),
        EILSEQ: Bilingual(
            nb: "navnet har tegn som disken ikke kan", en: "the name has characters that the disk cannot keep"),
    ]
}
