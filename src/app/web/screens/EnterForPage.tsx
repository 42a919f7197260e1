export { EnterForScreen as EnterForPage } from '#areas/organisations/ui/index.ts'
